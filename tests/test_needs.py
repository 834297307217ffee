"""Tests that `test --quick` and `test --slow` together run each test once, as the fixtures of the tests decide."""

import subprocess
import sys

import pytest

from tests.content_folders import ROOT
from tests.counted_builds import MODULE
from tests.needs import QUICK, SLOW, is_of_a_browser

TESTS = """
import subprocess
import sys

import pytest

from tests.needs import large_sites

BUILD = [sys.executable, "-c", "", "-m", "{module}"]

@pytest.fixture
def browser():
    pass

@pytest.fixture
def page(browser):
    pass

@pytest.fixture
def bench():
    pass

@pytest.fixture
def build():
    return lambda: subprocess.run(BUILD)

@pytest.fixture
def large(build):
    build()

@pytest.fixture
def fixture_site():
    subprocess.run(BUILD)

def test_of_a_page(page):
    pass

def test_of_rivals(bench):
    pass

def test_of_both(bench, page):
    pass

def test_of_a_large_site(large):
    pass

@pytest.mark.parametrize("name", large_sites("large"))
def test_of_a_site_by_name(name, request):
    request.getfixturevalue(name)

def test_of_a_small_site(fixture_site):
    pass

def test_of_neither():
    pass

def test_that_starts_one_unasked():
    subprocess.run(["{chromium}"])

def test_that_builds_one_unasked():
    subprocess.run(BUILD)

def test_that_asks_for_a_large_one_by_name(request):
    request.getfixturevalue("large")
"""


@pytest.fixture
def pytest_says(tmp_path):
    """Return a function `pytest_says(*options)` that runs pytest on a file with tests of each sort and returns its
    output.
    """
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    tests = TESTS.replace("{chromium}", str(program)).replace("{module}", MODULE)
    (tmp_path / "test_sorts.py").write_text(tests, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(
        "from tests.needs import Needs\n\ndef pytest_configure(config):\n    config.pluginmanager.register(Needs())\n"
    )

    def run(*options):
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path, *options]
        done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True)
        return done.stdout

    return run


def chosen(said):
    """Return the names of the tests that `--collect-only -q` lists in its output `said`."""
    return {line.rpartition("::")[2] for line in said.splitlines() if "::" in line}


def test_the_two_halves_are_all_tests_and_none_twice(pytest_says):
    quick, slow = (chosen(pytest_says("--collect-only", "-q", "-m", marks)) for marks in (QUICK, SLOW))
    assert slow == {
        "test_of_a_page",
        "test_of_rivals",
        "test_of_both",
        "test_of_a_large_site",
        "test_of_a_site_by_name[large]",
    }
    assert quick == {
        "test_of_neither",
        "test_of_a_small_site",
        "test_that_starts_one_unasked",
        "test_that_builds_one_unasked",
        "test_that_asks_for_a_large_one_by_name",
    }


def test_a_test_that_starts_a_browser_or_a_build_without_its_fixture_fails(pytest_says):
    said = pytest_says("-q", "-m", QUICK)
    assert "test_that_starts_one_unasked starts a browser without the fixture `browser`" in said
    assert "test_that_builds_one_unasked builds a site without the fixture `build`" in said
    assert "test_that_asks_for_a_large_one_by_name builds a site without the fixture `build`" in said
    assert "3 failed, 2 passed" in said


def test_a_test_of_the_slow_half_may_start_what_its_fixtures_say(pytest_says):
    assert "5 passed" in pytest_says("-q", "-m", SLOW)


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
