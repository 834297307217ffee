"""Tests that each sentence of law or fact in the shipped layers has its article beside it or a reason for its
absence.
"""

from plugins.uncited.command import findings
from tests.shipped.shipped_content import DAY, EXAMPLE


def test_every_sentence_of_law_has_an_article_or_a_reason():
    problems, _ = findings(EXAMPLE, DAY)
    assert [str(problem) for problem in problems] == []
