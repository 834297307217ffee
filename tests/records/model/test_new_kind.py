"""Tests that a new kind needs one model file, one folder and one list page, by adding one to the fixture site."""

import shutil
import subprocess
import sys

from tests.content_folders import FIXTURE, ROOT
from tests.search_store import stored

MODEL = '''"""patent: a patent that is open for licence."""

from ..fields import Line, Ref, Vocabulary, field
from ..kind import RecordFields


class Patent(RecordFields):
    """A patent that its owner would license."""

    kind = "patent"
    plural = "patents"
    label = "可许可专利"
    purpose = "愿意许可的专利，一项一页。"

    number: Line = field("专利号", help="国家知识产权局的号码")
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    law: Ref("law") = field("依据", help="laws 里的文件名")
'''
RECORD = (
    "title: {title}\nsummary: 测试专利。\nreviewed: 2026-11-01\nnumber: 测试号\nfields: [{field}]\nlaw: patent-law\n"
)
HEAD = "---\ntitle: 专利列表\nsummary: 全部专利。\nreviewed: 2026-11-01\ntemplate: collection\ncollects: patent\n---\n"


def test_a_kind_is_one_model_one_folder_one_list_page(tmp_path):
    for folder in ("plugins", "theme"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pelicanconf.py", tmp_path)
    shutil.copytree(FIXTURE, tmp_path / "content")
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    write(tmp_path / "plugins/records/model/kinds/patent.py", MODEL)
    write(tmp_path / "content/records/patents/tea.yml", RECORD.format(title="制茶方法", field="茶学"))
    write(tmp_path / "content/records/patents/crab.yml", RECORD.format(title="养蟹方法", field="水产与海洋"))
    write(tmp_path / "content/pages/patents.md", HEAD)

    result = subprocess.run([sys.executable, "-c", BUILD], cwd=tmp_path, capture_output=True, text=True)

    assert result.returncode == 0, result.stdout + result.stderr
    page = (tmp_path / "output/patents/tea/index.html").read_text(encoding="utf-8")
    assert "制茶方法" in page and "专利号" in page and "测试号" in page
    assert "../../laws/patent-law/" in page
    listed = (tmp_path / "output/patents/index.html").read_text(encoding="utf-8")
    assert "制茶方法" in listed and "养蟹方法" in listed
    narrowed = (tmp_path / "output/patents/fields/tea/index.html").read_text(encoding="utf-8")
    assert "制茶方法" in narrowed and "养蟹方法" not in narrowed
    assert "patent:tea" in [document["ref"] for document in stored(tmp_path / "output")]


BUILD = """
from datetime import date
from pathlib import Path
from plugins.publishing.build import Order, build
build(Order(today=date(2026, 11, 23)))
"""


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
