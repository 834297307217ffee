"""Limits the number of sites that one run of the tests builds.

Each build takes seconds, so a test that needs one of the usual sites uses its fixture in `tests/conftest.py`.
"""

import os
import sys

import pytest

# MUTATIONS is the number of builds in tests/publishing/test_any_content.py.
MOST = 55 + int(os.environ.get("MUTATIONS", "2"))
MODULE = "plugins.publishing.pelican_process"


def is_a_build(command):
    """Return whether the `command`, a list of its words, starts the process that writes a site."""
    return MODULE in command


class CountedBuilds:
    """A pytest plugin that counts the builds of all workers and fails a run with more than `most` builds."""

    def __init__(self, most=MOST):
        self.count, self._most = 0, most

    def pytest_configure(self):
        sys.addaudithook(self._watch)

    def _watch(self, event, arguments):
        if event == "subprocess.Popen" and is_a_build(arguments[1]):
            self.count += 1

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        self.count += getattr(node, "workeroutput", {}).get("builds", 0)  # A worker that crashed reports no number.

    def pytest_sessionfinish(self, session):
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput["builds"] = self.count
        elif self.count > self._most:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter):
        terminalreporter.write_line(
            f"{self.count} sites were built; at most {self._most} may be (tests/counted_builds.py)"
        )
