"""Marks tests by what they need beside Python and Node, and groups those that share a fixture.

The fixtures of a test tell what it needs. `tasks.py test --quick` leaves out the marked tests, `tasks.py test --slow`
runs only them.
"""

import sys
from pathlib import Path

import pytest

from tests.counted_builds import is_a_build

MARKS = {  # {fixture, and mark of the tests that use it: what the tests need}
    "browser": "a real browser",
    "bench": "the benchmark of search with its rivals",
    "build": "a site that is built for them, or one of the large sites",
}
SLOW = " or ".join(MARKS)
QUICK = f"not ({SLOW})"
SMALL_SITES = ("fixture_site", "published_fixture")  # fixtures whose sites are built for tests of either half
_BROWSERS = ("chrom", "google-chrome", "msedge")  # beginnings of the names of browser programs


class Needs:
    """A pytest plugin that marks tests and fails a test that starts something without the fixture for it.

    A test must not start a browser without the fixture `browser`, nor a build without the fixture `build`.
    """

    def __init__(self):
        self._running = None
        self._sets_up_small_site = False

    def pytest_configure(self, config):
        for name, what in MARKS.items():
            config.addinivalue_line("markers", f"{name}: needs {what}")
        sys.addaudithook(self._watch)

    @pytest.hookimpl(tryfirst=True)  # The marks must be there before pytest selects tests by mark.
    def pytest_collection_modifyitems(self, items):
        for item in items:
            for name in MARKS:
                if name in item.fixturenames:
                    item.add_marker(name)
            if not item.get_closest_marker("xdist_group") and _shares_fixtures(item):
                item.add_marker(pytest.mark.xdist_group(item.path.relative_to(item.config.rootpath).as_posix()))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        self._running = item
        try:
            return (yield)
        finally:
            self._running = None

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef):
        if fixturedef.argname not in SMALL_SITES:
            return (yield)
        self._sets_up_small_site = True
        try:
            return (yield)
        finally:
            self._sets_up_small_site = False

    def _watch(self, event, arguments):
        if event != "subprocess.Popen" or not self._running:
            return
        if is_of_a_browser(arguments[0] or arguments[1][0]):
            self._expect("browser", "starts a browser")
        if is_a_build(arguments[1]) and not self._sets_up_small_site:
            self._expect("build", "builds a site")

    def _expect(self, name, what):
        assert self._running.get_closest_marker(name), f"{self._running.nodeid} {what} without the fixture `{name}`"


def _shares_fixtures(item):
    """Return whether the test `item` uses a fixture that is made for all tests of its module or class.

    The tests of such a module form one xdist group, so that one worker alone makes the fixture.
    """
    found = item._fixtureinfo.name2fixturedefs.values()  # pytest has no public way to ask for the scope of a fixture.
    return any(fixture.scope in ("module", "class") for fixtures in found for fixture in fixtures)


def large_sites(*names):
    """Return the parameters of a test that asks for the fixtures `names` of large sites by name.

    Such a fixture is not among those that pytest knows of the test when it collects it, so the parameter has the mark.
    """
    return [pytest.param(name, marks=pytest.mark.build) for name in names]


def is_of_a_browser(program):
    """Return whether the path `program` is that of a browser or of the Playwright driver."""
    path = Path(program)
    return path.name.lower().startswith(_BROWSERS) or "playwright" in path.parts
