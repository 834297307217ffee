"""A build that is killed at any moment leaves a whole site, and the next run leaves nothing of it behind.

The moments are counted in calls of the operating system, as Python's audit hooks see them, not in seconds. Pelican is
played by a function: what it writes is in the workshop, whenever it ends.
"""

import multiprocessing
import os
import signal
import subprocess
import sys

import pytest

from plugins.publishing import build as module
from plugins.publishing.build import Order, build
from plugins.publishing.workshop import clear_up
from tests.content_folders import FIXTURE, ROOT, TODAY

CALLS = ("os.", "shutil.", "sqlite3.", "tempfile.", "ctypes.dlsym")
FORK = multiprocessing.get_context("fork") if hasattr(os, "fork") else None
pytestmark = pytest.mark.skipif(FORK is None, reason="Windows kills by other means, and has no fork to do it with")


def written(word):
    """A Pelican that writes a site of two pages that say `word`."""

    def run(order, address, output):
        (output / "page").mkdir(parents=True)
        for file in (output / "index.html", output / "page/index.html"):
            file.write_text(word)

    return run


def killed_at(count, order):
    """Build, and be killed at the call number `count`; exit with 0 if the build has ended before."""
    seen = 0

    def hook(event, _):
        nonlocal seen
        seen += event.startswith(CALLS)
        if seen == count:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    build(order)
    os._exit(0)


def pages(output):
    return {file.read_text() for file in output.rglob("*.html")} if output.exists() else None


@pytest.mark.parametrize("in_one_step", [True, False])
def test_whenever_it_is_killed_a_whole_site_is_there_and_then_nothing_else(tmp_path, monkeypatch, in_one_step):
    monkeypatch.setattr(module, "checked", lambda order: (None, [], []))
    if not in_one_step:
        monkeypatch.setattr(module, "exchange", lambda *_: False)
    elif sys.platform not in ("linux", "darwin"):
        pytest.skip("this system has no exchange")
    order = Order(content=FIXTURE, output=tmp_path / "output", today=TODAY)
    monkeypatch.setattr(module, "run_pelican", written("old"))
    build(order)
    outcomes, moments_without = [], 0
    for count in range(1, 500):
        monkeypatch.setattr(module, "run_pelican", written("new"))
        child = FORK.Process(target=killed_at, args=(count, order))
        child.start()
        child.join(600)
        moments_without += not order.output.exists()
        clear_up(order.output)
        found = pages(order.output)
        assert found in ({"old"}, {"new"}), f"killed at call {count}"
        assert [path.name for path in tmp_path.iterdir()] == ["output"], f"killed at call {count}"
        outcomes += found
        if child.exitcode == 0:
            break
        monkeypatch.setattr(module, "run_pelican", written("old"))
        build(order)
    assert child.exitcode == 0 and len(outcomes) > 10, "every call was tried"
    assert outcomes == sorted(outcomes, reverse=True) and set(outcomes) == {"old", "new"}
    assert in_one_step is (moments_without == 0)


def test_pelican_ends_with_whoever_has_started_it(tmp_path):
    command = [
        sys.executable,
        "-m",
        "plugins.publishing.pelican_process",
        str(FIXTURE),
        "--settings",
        "pelicanconf.py",
        "--output",
        str(tmp_path / "output"),
    ]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)
    process.stdin.close()
    assert (process.wait(600), process.stdout.read(), process.stderr.read()) == (1, b"", b"")
    assert not (tmp_path / "output/index.html").exists()
    process.stdout.close()
    process.stderr.close()
