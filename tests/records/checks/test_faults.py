"""Breaks every rule of the content once and compares the exact words that staff read.

A folder of `tests/faults/` holds files laid over the fixture site, and `expected.txt` with all problems of the result,
one a line. A rule about lists is also broken in the second item.
"""

import shutil
from contextlib import contextmanager

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TESTS, TODAY, fixture_with

FAULTS = sorted(path for path in (TESTS / "faults").iterdir() if path.is_dir())


def test_the_fixture_site_has_no_problem():
    assert check(FIXTURE, TODAY)[1] == []


def test_there_are_faults_enough():
    assert len(FAULTS) >= 50


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Yield a copy of the fixture site, into which tests lay their files for a while."""
    content = fixture_with(tmp_path_factory.mktemp("faults"))
    yield content
    assert tree(content) == tree(FIXTURE), "some test has left a change behind"


def tree(folder):
    """Return {path: bytes of a file, None of a folder} of everything in `folder`."""
    return {path.relative_to(folder): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@contextmanager
def laid_over(content, overlay):
    """Lay the files of the folder `overlay` over `content`, a copy of the fixture site, while the block runs."""
    shutil.copytree(overlay, content, dirs_exist_ok=True)
    try:
        yield
    finally:
        for path in sorted((path.relative_to(overlay) for path in overlay.rglob("*")), reverse=True):
            if (FIXTURE / path).is_file():
                shutil.copy(FIXTURE / path, content / path)
            elif (content / path).is_dir():
                if not (FIXTURE / path).exists():
                    (content / path).rmdir()
            else:
                (content / path).unlink()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda path: path.name)
def test_fault_is_named_in_these_words(fault, copy):
    with laid_over(copy, fault / "content"):
        _, problems = check(copy, TODAY)
    assert "".join(f"{problem}\n" for problem in problems) == (fault / "expected.txt").read_text(encoding="utf-8")
