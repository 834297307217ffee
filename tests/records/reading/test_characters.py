"""Tests which invisible or misleading characters stop the build, which give a reminder, and which pass."""

import pytest

from plugins.records.reading import characters
from plugins.records.reading.strict_yaml import parse

STOPPED = {
    "\x07": "控制字符（U+0007）",
    "\x7f": "控制字符（U+007F）",
    "\x9b": "控制字符（U+009B）",
    "\x0b": "换行符（U+000B）",
    "\u2028": "换行符（U+2028）",
    "\x85": "换行符（U+0085）",
    "\u202e": "改变文字方向的字符（U+202E）",
    "\u2067": "改变文字方向的字符（U+2067）",
    "\ufffe": "不是字符（U+FFFE）",
    "\U0005ffff": "不是字符（U+5FFFF）",
    "\ufdd0": "不是字符（U+FDD0）",
    "\ufffd": "丢了，只剩“\ufffd”（U+FFFD）",
    "\ue5e5": "只在某一种字体里有（U+E5E5）",
    "\U00100001": "只在某一种字体里有（U+100001）",
    "\uf0b7": "项目符号（U+F0B7）",
}
TOLD = {
    "\u200b": ("零宽空格 U+200B", ""),
    "\u200c": ("零宽不连字 U+200C", ""),
    "\u200d": ("零宽连字 U+200D", ""),
    "\u2060": ("U+2060", ""),
    "\ufeff": ("字节顺序标记 U+FEFF", ""),
    "\u00ad": ("软连字符 U+00AD", ""),
    "\u3164": ("韩文填充符 U+3164", ""),
    "\u115f": ("U+115F", ""),
    "\U000e0041": ("U+E0041", ""),
    "\ufe0f": ("U+FE0F", ""),
    "\u200f": ("方向标记 U+200F", ""),
    "\u00a0": ("不换行空格 U+00A0", " "),
    "\u2003": ("U+2003", " "),
    "\u2f00": ("“\u2f00”（U+2F00）", "一"),
    "\u2ed3": ("“\u2ed3”（U+2ED3）", "长"),
    "\uf9d1": ("“\uf9d1”（U+F9D1）", "六"),
    "\ufb01": ("“\ufb01”（U+FB01）", "fi"),
}


@pytest.mark.parametrize("char", STOPPED, ids=ascii)
def test_what_nobody_can_read_stops(char):
    text, (problem,) = characters.read(f"第一行\n报{char}名", "x.md", first_line=3)
    assert (problem.line, problem.column, problem.severity) == (4, 2, "error")
    assert STOPPED[char] in problem.message
    assert char not in text


@pytest.mark.parametrize("char", TOLD, ids=ascii)
def test_what_has_one_right_reading_is_read_so_and_told(char):
    text, (problem,) = characters.read(f"报{char}名", "x.md")
    assert (problem.line, problem.column, problem.severity) == (1, 2, "reminder")
    assert TOLD[char][0] in problem.message
    assert text == f"报{TOLD[char][1]}名"


@pytest.mark.parametrize(
    "text",
    [
        "❤️ 👨‍👩‍👧 👍🏽 ❤️‍🔥 1️⃣ ©️ ‼️",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "葛\U000e0100城",
        "نمی\u200cخواهم",
        "क्\u200dष",
        "ᠰᠠᠢ\u180bᠨ",
        "缩进　的　字\t和制表",
        "𠮷野家 﨑 ～ ０１２",
    ],
)
def test_characters_in_their_use_are_left_alone(text):
    assert characters.read(text, "x.md") == (text, [])


def test_prose_may_have_its_spaces():
    assert characters.read("第 12\u00a0号", "x.md", spaces=False) == ("第 12\u00a0号", [])


def test_many_of_a_sort_are_one_problem():
    _, (problem,) = characters.read("甲\u200b乙\n\n丙\u2060丁\u200b", "x.md")
    assert "零宽空格 U+200B、U+2060" in problem.message.replace("零宽连接符 ", "")
    assert problem.message.endswith("还有 2 处，在第 3 行")


@pytest.mark.parametrize(
    "escape, code, severity",
    [
        (r"\x07", "U+0007", "error"),
        (r"\u202E", "U+202E", "error"),
        (r"\uFFFE", "U+FFFE", "error"),
        (r"\e", "U+001B", "error"),
        (r"\u200b", "U+200B", "reminder"),
        (r"\_", "U+00A0", "reminder"),
        (r"\L", "U+2028", "error"),
    ],
)
def test_an_escape_brings_none_in(escape, code, severity):
    document, (problem,) = parse(f'title: "通知{escape}公告"\n', "x.yml")
    assert (problem.severity, code in problem.message) == (severity, True)
    assert document.data["title"] in ("通知公告", "通知 公告")
