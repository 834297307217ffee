"""The preview keeps the last good site and says what is wrong."""

import socket
import subprocess
import sys
import time
from contextlib import suppress
from urllib.request import urlopen

import pytest

from plugins.preview.server import Preview, serve
from plugins.publishing.build import BuildFailed, Order
from tests.content_folders import ROOT, TODAY, fixture_and


def test_a_fault_is_said_and_the_site_stays(tmp_path):
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


def test_content_broken_from_the_start_is_refused_in_words(tmp_path, capsys):
    content = fixture_and(tmp_path, {"records/awards/bad.yml": "title: x\n"})
    with pytest.raises(BuildFailed, match="还没有可以预览的页面"):
        serve(Order(content=content, output=tmp_path / "output", today=TODAY), 0)
    assert "content/records/awards/bad.yml:1:1: 缺少“级别”（level）" in capsys.readouterr().out


def test_pages_are_served_and_told_to_refresh(tmp_path):
    """In a process of its own: the server runs until it is stopped."""
    content = fixture_and(tmp_path, {})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    code = (f"from datetime import date; from pathlib import Path; from plugins.publishing.build import Order; "
            f"from plugins.preview.server import serve; serve(Order(content=Path({str(content)!r}), "
            f"output=Path({str(tmp_path / 'output')!r}), today=date(2026, 11, 23)), {port})")
    server = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}/awards/youth-award/"
        assert "livereload.js" in wait_for(address, "青年奖")
        award = content / "records/awards/youth-award.md"
        award.write_text(award.read_text(encoding="utf-8").replace("表彰青年科技工作者", "表彰青年工程师"), encoding="utf-8")
        assert wait_for(address, "表彰青年工程师")
    finally:
        server.terminate()
        server.wait()


def wait_for(address, words):
    """The page at `address` once it has `words` in it; fails after a minute."""
    for _ in range(120):
        with suppress(OSError):
            page = urlopen(address, timeout=30).read().decode()
            if words in page:
                return page
        time.sleep(0.5)
    raise AssertionError(f"{words} never came")
