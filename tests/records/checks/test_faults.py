"""Breaks every rule of the content once and compares the exact words that staff read.

A folder of `tests/faults/` holds files laid over the fixture site, and `expected.txt` with all problems of the result,
one a line. A rule about lists is also broken in the second item.
"""

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TESTS, TODAY, fixture_with

FAULTS = sorted(path for path in (TESTS / "faults").iterdir() if path.is_dir())


def test_the_fixture_site_has_no_problem():
    assert check(FIXTURE, TODAY)[1] == []


def test_there_are_faults_enough():
    assert len(FAULTS) >= 50


@pytest.mark.parametrize("fault", FAULTS, ids=lambda path: path.name)
def test_fault_is_named_in_these_words(fault, tmp_path):
    _, problems = check(fixture_with(tmp_path, fault / "content"), TODAY)
    assert "".join(f"{problem}\n" for problem in problems) == (fault / "expected.txt").read_text(encoding="utf-8")
