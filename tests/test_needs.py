"""A test is known by its fixtures: `test --quick` and `test --slow` are all tests, and none twice."""

import subprocess
import sys

import pytest

from tests.content_folders import ROOT
from tests.needs import QUICK, SLOW, is_of_a_browser

TESTS = """
import pytest

@pytest.fixture
def browser():
    pass

@pytest.fixture
def page(browser):
    pass

@pytest.fixture
def bench():
    pass

def test_of_a_page(page):
    pass

def test_of_rivals(bench):
    pass

def test_of_both(bench, page):
    pass

def test_of_neither():
    pass

def test_that_starts_one_unasked():
    import subprocess
    subprocess.run(["{chromium}"])
"""


@pytest.fixture
def pytest_says(tmp_path):
    """pytest_says(*options): what pytest says of a file of tests of each sort."""
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    (tmp_path / "test_sorts.py").write_text(TESTS.replace("{chromium}", str(program)), encoding="utf-8")
    (tmp_path / "conftest.py").write_text(
        "from tests.needs import Needs\n\ndef pytest_configure(config):\n    config.pluginmanager.register(Needs())\n"
    )

    def run(*options):
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path, *options]
        done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True)
        return done.stdout

    return run


def chosen(said):
    """The names of the tests that `--collect-only -q` lists."""
    return {line.rpartition("::")[2] for line in said.splitlines() if "::" in line}


def test_the_two_halves_are_all_tests_and_none_twice(pytest_says):
    quick, slow = (chosen(pytest_says("--collect-only", "-q", "-m", marks)) for marks in (QUICK, SLOW))
    assert slow == {"test_of_a_page", "test_of_rivals", "test_of_both"}
    assert quick == {"test_of_neither", "test_that_starts_one_unasked"}


def test_who_starts_a_browser_and_has_not_asked_for_one_fails(pytest_says):
    said = pytest_says("-q", "-m", QUICK)
    assert "test_that_starts_one_unasked starts a browser without the fixture `browser`" in said
    assert "1 failed, 1 passed" in said


@pytest.mark.parametrize(
    "program, is_one",
    [
        ("/usr/bin/chromium-headless-shell", True),
        ("/opt/google/Chrome", True),
        ("/venv/lib/playwright/driver/node", True),
        ("/usr/bin/node", False),
        ("/home/chromium/portal/.venv/bin/python", False),
    ],
)
def test_a_browser_is_known_by_its_program(program, is_one):
    assert is_of_a_browser(program) is is_one
