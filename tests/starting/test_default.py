"""Tests which layer commands mean after a start, and what people are told about it and about the next steps."""

import pytest

from plugins.starting.default import set_default
from plugins.starting.start import Started
from plugins.starting.told import told
from tests.starting.ground import ground, site


@pytest.mark.parametrize(
    "named, wanted, now",
    [
        (None, False, "town"),
        ("\ufeffexample\n", False, "town"),
        ("gone\n", False, "town"),
        ("city\n", False, "city"),
        ("city\n", True, "town"),
    ],
)
def test_the_default_is_kept_only_if_it_is_the_site_of_somebody(tmp_path, named, wanted, now):
    content = ground(tmp_path)
    for name in ("city", "example"):
        site(content, name)
    if named:
        (content / "default").write_text(named, encoding="utf-8")
    before = (named or "").strip("\ufeff\n")
    assert set_default(content, "town", wanted) == (before, now)
    assert (content / "default").read_text(encoding="utf-8").strip() == now


def test_what_was_written_and_the_next_steps_are_told(tmp_path):
    files = ["content/town/site.yml", "content/town/records/contacts/office.yml"]
    assert told(Started(tmp_path / "content/town", files, ["national", "province"], True, "town", "example")) == [
        "已建好，写了 2 个文件，检查没有错误：",
        "  content/town/site.yml",
        "  content/town/records/contacts/office.yml",
        "用到的层：national、province。首页和其他页面都用下面的层的，要改哪一页，复制过来再改。",
        "content/default 里写的是 town，原来是 example：命令不写 --content 时就用这一层。",
        "接下来：",
        "  1. 打开 content/town/site.yml，填写“待填”的几处：网址、备案信息、开办的事项。",
        "  2. 打开 content/town/records/contacts/office.yml，写上核实过的电话、地址、邮箱或者公众号；"
        "现在是草稿，发布的网站请读者先问全国热线。",
        "  3. 运行 python3 tasks.py check，看还差什么。",
        "  4. 运行 python3 tasks.py serve，用浏览器打开 http://127.0.0.1:8000/，保存文件后自动刷新。",
        "  5. 要发布时运行 python3 tasks.py build --publish，生成到 output 文件夹。",
        "奖项、活动、站点这些，有了再加，写法见 content/README.md。",
    ]


def test_the_commands_name_the_layer_if_another_one_is_the_default(tmp_path):
    lines = told(Started(tmp_path / "content/town", ["a.yml", "b.yml"], ["national"], False, "city", "city"))
    assert lines[4] == ("content/default 里还是 city，没有改。要让命令不写 --content 时用这一层，把它改成 town。")
    assert "  2. 打开 b.yml，核实日期写的是今天；没有核实的，先核实。删去不归这里管的主题。" in lines
    assert sum("--content content/town" in line for line in lines) == 3
