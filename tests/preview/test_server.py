"""Tests that the preview keeps the last good site and reports faults."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from urllib.request import urlopen

import pytest

from plugins.preview.server import Preview, serve
from plugins.publishing.build import BuildFailed, Order
from tests.content_folders import FIXTURE, ROOT, TODAY, fixture_and


@pytest.mark.usefixtures("build")
def test_a_fault_is_reported_and_the_site_stays(tmp_path):
    content = fixture_and(tmp_path, {})
    said = []
    preview = Preview(Order(content=content, output=tmp_path / "output", today=TODAY), said.append)
    preview.rebuild()
    assert said == ["已更新。"]
    good = (tmp_path / "output/awards/youth-award/index.html").read_bytes()
    award = content / "records/awards/youth-award.md"
    award.write_text(award.read_text(encoding="utf-8").replace("市级", "世界级"), encoding="utf-8")
    preview.rebuild()
    assert "“级别”应为 区县级、市级、省级、国家级 之一，现为“世界级”" in said[1]
    assert said[2] == "页面仍是上一次成功的样子；改好后保存，会自动再试。"
    assert (tmp_path / "output/awards/youth-award/index.html").read_bytes() == good


@pytest.mark.usefixtures("build")
def test_content_that_is_broken_from_the_start_is_refused_with_a_message(tmp_path, capsys):
    content = fixture_and(tmp_path, {"records/awards/bad.yml": "title: x\n"})
    with pytest.raises(BuildFailed, match="还没有可以预览的页面"):
        serve(Order(content=content, output=tmp_path / "output", today=TODAY), 0)
    assert "content/records/awards/bad.yml:1:1: 缺少“级别”（level）" in capsys.readouterr().out


@pytest.mark.usefixtures("build")
def test_pages_are_served_and_rebuilt_after_a_change(tmp_path):
    """The server runs in a process of its own, because it does not stop by itself."""
    content = fixture_and(tmp_path, {})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    code = (
        f"from datetime import date; from pathlib import Path; from plugins.publishing.build import Order; "
        f"from plugins.preview.server import serve; serve(Order(content=Path({str(content)!r}), "
        f"output=Path({str(tmp_path / 'output')!r}), today=date(2026, 11, 23)), {port})"
    )
    server = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address = f"http://127.0.0.1:{port}/awards/youth-award/"
        assert "livereload.js" in wait_for(address, "青年奖")
        award = content / "records/awards/youth-award.md"
        award.write_text(
            award.read_text(encoding="utf-8").replace("表彰青年科技工作者", "表彰青年工程师"), encoding="utf-8"
        )
        assert wait_for(address, "表彰青年工程师")
    finally:
        server.terminate()
        server.wait()


def test_a_change_during_the_first_build_is_noticed(tmp_path, monkeypatch):
    content, output, builds = fixture_and(tmp_path, {}), tmp_path / "output", []

    def built(order):
        builds.append(order)
        output.mkdir(exist_ok=True)
        # The file gets another time of change, whatever the clock of the machine shows.
        os.utime(content / "records/awards/youth-award.md", (1, 1))

    monkeypatch.setattr("plugins.preview.server.build", built)
    monkeypatch.setattr("livereload.Server.serve", lambda server, **_: [server.watcher.examine() for _ in range(2)])
    serve(Order(content=content, output=output, today=TODAY), 0)
    assert len(builds) == 2


@pytest.mark.usefixtures("build")
@pytest.mark.skipif(os.name == "nt", reason="Windows ends processes by other means")
@pytest.mark.parametrize(
    "when, name", [("serving", "SIGTERM"), ("building", "SIGTERM"), ("building", "SIGHUP"), ("building", "SIGINT")]
)
def test_a_signal_to_the_command_ends_the_server_and_its_build(tmp_path, when, name):
    number, output = getattr(signal, name), tmp_path / "output"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = (tmp_path / "said").open("wb")
    options = ["--content", FIXTURE, "--output", output, "--today", str(TODAY), "--port", str(port)]
    command = subprocess.Popen(
        [sys.executable, "-m", "invoke", "serve", *options],
        cwd=ROOT,
        stdout=said,
        stderr=said,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )  # The test run itself may ignore these signals.
    try:
        if when == "serving":
            wait_for(f"http://127.0.0.1:{port}/awards/youth-award/", "青年奖")
        else:
            wait_until(lambda: list(tmp_path.glob(".output.*/new")))
        command.send_signal(number)
        assert command.wait(600) in (128 + number, 0, 1)
    finally:
        command.kill()
        said.close()
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", port), 5)
    assert sorted(path.name for path in tmp_path.iterdir()) == (["output"] if when == "serving" else []) + ["said"]
    assert "Traceback" not in (tmp_path / "said").read_text(encoding="utf-8")


def wait_until(is_so):
    """Wait until `is_so()` holds; fails after ten minutes, a limit for busy machines."""
    for _ in range(12_000):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it never was so")


def wait_for(address, words):
    """Return the page at `address` once it contains `words`; fails after ten minutes, a limit for busy machines."""
    for _ in range(1200):
        with suppress(OSError):
            page = urlopen(address, timeout=30).read().decode()
            if words in page:
                return page
        time.sleep(0.5)
    raise AssertionError(f"{words} never came")
