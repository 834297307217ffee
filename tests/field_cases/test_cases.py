"""Tests inputs that have gone wrong in practice: each stops the check, leads to a reminder, or simply works."""

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import TODAY, fixture_and
from tests.field_cases.inputs import CASES, WORK


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_input_has_the_expected_result(case, tmp_path):
    content = fixture_and(tmp_path, {})
    for path, text in case.files.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    _, problems = check(content, TODAY)
    if case.verdict == WORK:
        assert [str(problem) for problem in problems] == []
        return
    assert [problem for problem in problems if problem.severity == case.verdict and case.words in str(problem)], [
        f"{problem.severity} {problem}" for problem in problems
    ]
