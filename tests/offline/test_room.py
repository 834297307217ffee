"""Tests the signal handler of the offline room."""

from types import SimpleNamespace

import pytest

from plugins.offline import write_worker
from tests.content_folders import ROOT


def test_a_fault_in_a_worker_stops_the_build_and_is_named_with_its_place(tmp_path):
    script = tmp_path / "theme/static/js/offline/leave.js"
    script.parent.mkdir(parents=True)
    script.write_text("self.x = 1;\nlet 甲 乙;\n", encoding="utf-8")
    settings = {
        "OUTPUT_PATH": str(tmp_path),
        "THEME": str(tmp_path / "theme"),
        "SITEURL": "",
        "OFFLINE": False,
        "ESBUILD": str(ROOT / "node_modules/@esbuild"),
    }
    with pytest.raises(SystemExit) as stop:
        write_worker(SimpleNamespace(settings=settings))
    assert str(stop.value) == (
        '网页脚本没有打包成功：\ntheme/static/js/offline/leave.js:2: Expected ";" but found "乙"'
    )
    assert not (tmp_path / "sw.js").exists()
