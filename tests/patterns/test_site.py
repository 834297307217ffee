"""Tests the files of the pattern pages: valid, complete, without inline styles and scripts."""

import re
import shutil
import subprocess
import sys

import pytest
from lxml import html as parser

from plugins.patterns.component import components_of
from plugins.patterns.site import FolderTaken, levels_above, write_patterns
from tests.content_folders import ROOT
from tests.html_validate import html_faults

COMPONENTS = components_of(ROOT / "theme")


def page(patterns, name):
    return parser.fromstring((patterns / name).read_bytes())


def test_every_page_is_valid_html(patterns):
    assert html_faults(patterns) == ""


def test_the_index_leads_to_every_component(patterns):
    links = page(patterns, "index.html").xpath("//main//a/@href")
    assert links == [component.file_name for component in COMPONENTS]


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.name)
def test_a_page_shows_all_that_is_written_of_a_component(patterns, component):
    shown = page(patterns, component.file_name)
    rows = [[cell.text_content().strip() for cell in row] for row in shown.xpath("//table//tr[td]")]
    assert rows == [
        [param["name"], param["type"], "必填" if param["required"] else "可不填", param["description"]]
        for param in component.params
    ]
    assert shown.xpath("//iframe/@src") == [example.file_name for example in component.examples]
    assert shown.xpath("//pre//text()") == [example.data_as_text for example in component.examples if example.data]


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.name)
def test_an_example_wears_the_stylesheet_and_the_icons_of_the_site(patterns, component):
    assert component.examples
    for example in component.examples:
        shown = page(patterns, example.file_name)
        for address in shown.xpath("//link/@href | //script/@src | //img/@src | //use/@href"):
            assert address.startswith("data:") or (patterns / re.split(r"[?#]", address)[0]).is_file(), address
        assert shown.xpath("//link[contains(@href, 'theme/css/entries/site.css')]")


def test_no_page_has_inline_style_or_script(patterns):
    files = list(patterns.glob("*.html"))
    assert len(files) > len(COMPONENTS)
    for file in files:
        shown = page(patterns, file.name)
        assert shown.xpath("//script[not(@src)] | //style | //@style | //@onclick | //@onload") == [], file.name


def test_headings_stand_above_a_component_that_counts_on_them():
    assert list(levels_above("<ol><li><h3>一步</h3></li></ol>")) == [1, 2]
    assert list(levels_above("<h1>标题</h1><h2>小节</h2>")) == []
    assert list(levels_above("<p>没有标题</p>")) == [1]


def test_writing_again_leaves_nothing_old(patterns, tmp_path):
    shutil.copytree(patterns, tmp_path / "out")
    (tmp_path / "out/gone-1.html").write_text("of a component that is gone", encoding="utf-8")
    write_patterns(ROOT / "theme", tmp_path / "out")
    assert not (tmp_path / "out/gone-1.html").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderTaken):
        write_patterns(ROOT / "theme", tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_the_command_says_how_to_look_at_them(tmp_path):
    result = subprocess.run(
        [sys.executable, "-m", "invoke", "patterns", "--folder", tmp_path / "out"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert f"python3 -m http.server --directory {tmp_path / 'out'}" in result.stdout
    assert (tmp_path / "out/index.html").is_file()
