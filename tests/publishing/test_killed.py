"""Tests that a build which is killed at any moment leaves a whole site, and that the next run removes its remains.

Moments are counted in calls of the operating system, which Python's audit hooks report, not in seconds. A function
takes the place of Pelican; it writes its pages into the workshop.
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
    """Return a substitute for Pelican that writes a site of two pages with the text `word`."""

    def run(order, address, output):
        (output / "page").mkdir(parents=True)
        for file in (output / "index.html", output / "page/index.html"):
            file.write_text(word)

    return run


def killed_at(count, order):
    """Build in this process and kill it at call number `count`; exit with 0 if the build ends before."""
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
    """Return the set of the texts of all pages in `output`, or None if it does not exist."""
    return {file.read_text() for file in output.rglob("*.html")} if output.exists() else None


@pytest.mark.parametrize("in_one_step", [True, False])
def test_a_killed_build_leaves_one_complete_site_and_nothing_else(tmp_path, monkeypatch, in_one_step):
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


@pytest.mark.usefixtures("build")
def test_pelican_ends_with_the_process_that_started_it(tmp_path):
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
