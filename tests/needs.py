"""What a test needs beside Python and Node, by the fixtures that it uses: nobody has to remember a mark.

`tasks.py test --quick` leaves out the tests that need something, `tasks.py test --slow` runs those and no other.
"""

import sys
from pathlib import Path

import pytest

MARKS = {  # a fixture, which is also the mark of the tests that use it -> what it starts
    "browser": "a real browser",
    "bench": "the benchmark of search with its rivals",
}
SLOW = " or ".join(MARKS)
QUICK = f"not ({SLOW})"
_BROWSERS = ("chrom", "google-chrome", "msedge")  # how the names of their programs begin


class Needs:
    """A plugin of pytest that marks tests, and refuses a browser to those that have not asked for one."""

    def __init__(self):
        self._running = None

    def pytest_configure(self, config):
        for name, starts in MARKS.items():
            config.addinivalue_line("markers", f"{name}: needs {starts}")
        sys.addaudithook(self._watch)

    @pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
    def pytest_collection_modifyitems(self, items):
        for item in items:
            for name in needed(item):
                item.add_marker(name)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        self._running = item
        try:
            return (yield)
        finally:
            self._running = None

    def _watch(self, event, arguments):
        if event == "subprocess.Popen" and self._running and "browser" not in needed(self._running):
            program = arguments[0] or arguments[1][0]
            assert not is_of_a_browser(program), (
                f"{self._running.nodeid} starts a browser without the fixture `browser`"
            )


def needed(item):
    """The names in MARKS of what the test `item` needs."""
    return [name for name in MARKS if name in item.fixturenames]


def is_of_a_browser(program):
    """Whether the path `program` is that of a browser, or of what Playwright starts to drive one."""
    path = Path(program)
    return path.name.lower().startswith(_BROWSERS) or "playwright" in path.parts
