"""How many sites a run of the tests builds: each takes seconds, so whoever wants a known site asks for its fixture."""

import os
import sys

import pytest

MOST = 60 + int(os.environ.get("MUTATIONS", "2"))  # of all tests, and of tests/publishing/test_any_content.py
MODULE = "plugins.publishing.pelican_process"


class CountedBuilds:
    """A plugin of pytest that counts the builds of all workers, and fails the run that has too many."""

    def __init__(self, most=MOST):
        self.count, self._most = 0, most

    def pytest_configure(self):
        sys.addaudithook(self._watch)

    def _watch(self, event, arguments):
        if event == "subprocess.Popen" and MODULE in arguments[1]:
            self.count += 1

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        self.count += getattr(node, "workeroutput", {}).get("builds", 0)  # a worker that has crashed says nothing

    def pytest_sessionfinish(self, session):
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput["builds"] = self.count
        elif self.count > self._most:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter):
        terminalreporter.write_line(
            f"{self.count} sites were built; at most {self._most} may be (tests/counted_builds.py)"
        )
