"""The shipped layers: each sentence of law or fact has its article where a reader looks for it, or a reason why not."""

from plugins.uncited.command import findings
from tests.shipped.shipped_content import DAY, EXAMPLE


def test_no_sentence_is_left_without_an_article_or_a_reason():
    problems, _ = findings(EXAMPLE, DAY)
    assert [str(problem) for problem in problems] == []
