"""Tests slips of people who do not know YAML: each has its sentence, and the rest of the file is read."""

import pytest

from plugins.records.reading.strict_yaml import parse

# {text: (messages with their places, what is read)}. A repaired slip loses nothing.
REPAIRED = {
    "picture:\n\tfile: x\n\talt: y\n": (
        ["2:1: 用了制表符（Tab）缩进", "3:1: 用了制表符（Tab）缩进"],
        {"picture": {"file": "x", "alt": "y"}},
    ),
    "picture:\n　　file: x\n　　alt: y\n": (
        ["2:1: 用了全角空格缩进", "3:1: 用了全角空格缩进"],
        {"picture": {"file": "x", "alt": "y"}},
    ),
    "title：甲\nlevel: 乙: 丙\n": (
        ["1:6: 字段名后面用了中文冒号", "2:9: 文字里有英文冒号加空格"],
        {"title": "甲", "level": "乙: 丙"},
    ),
    "标题：甲\nlevel: 乙: 丙\n": (
        ["1:3: 字段名后面用了中文冒号", "2:9: 文字里有英文冒号加空格"],
        {"标题": "甲", "level": "乙: 丙"},
    ),
    "title:甲\nlevel:乙\n": (
        ["1:6: 字段名的冒号后面缺一个英文空格", "2:6: 字段名的冒号后面缺"],
        {"title": "甲", "level": "乙"},
    ),
    "a: @甲\nb: `乙`\nc: %5\nd: *丙*丁\ne: | 戊\nf: > 己\n": (
        [f"{line}:4: “{sign}”不能放在开头" for line, sign in enumerate("@`%*|>", 1)],
        {"a": "@甲", "b": "`乙`", "c": "%5", "d": "*丙*丁", "e": "| 戊", "f": "> 己"},
    ),
    "a: !重要 甲\nb: @乙\n": (["1:4: “!”不能放在开头", "2:4: “@”不能放在开头"], {"a": "!重要 甲", "b": "@乙"}),
    "a: [重要] 甲\nb: \"乙\"丙\nc: '丁'戊\n": (
        ["1:8: 方括号后面还有文字", "2:7: 引号后面还有文字", "3:7: 引号后面还有文字"],
        {"a": "[重要] 甲", "b": '"乙"丙', "c": "'丁'戊"},
    ),
    'a: "甲\nb: "乙"\nc: \'丙\n': (["1:4: 引号没有配对", "3:4: 引号没有配对"], {"a": "甲", "b": "乙", "c": "丙"}),
    "a: ｛name: 甲, end: 乙｝\nb: ［丙，丁］\nc: [戊，己】\n": (
        ["1:4: 用了全角的“｛”。请改成英文的“{”", "2:4: 用了全角的“［”", "3:8: 用了全角的“】”"],
        {"a": {"name": "甲", "end": "乙"}, "b": ["丙", "丁"], "c": ["戊", "己"]},
    ),
    "a: {name: 甲，end: 乙}\n": (["1:12: 花括号里各项之间应写英文逗号"], {"a": {"name": "甲", "end": "乙"}}),
    "a: {name：甲, end:乙}\n": (
        ["1:5: 字段“name”用了中文冒号“：”。请写成“name: 甲”", "1:13: 字段“end”的冒号后面缺一个英文空格"],
        {"a": {"name": "甲", "end": "乙"}},
    ),
    "a: [甲, 乙\nb: {c: 丙\nd: 1\n": (
        ["1:4: 方括号里的各项应以英文逗号分开，并以“]”结束", "2:4: 花括号里的各项应以英文逗号分开，并以“}”结束"],
        {"a": ["甲", "乙"], "b": {"c": "丙"}, "d": "1"},
    ),
    "a:\n  b: 1\n   c: 2\n": (
        ["3:4: 缩进不对：这一行前面有 3 个空格，上一行的字段前面有 2 个"],
        {"a": {"b": "1", "c": "2"}},
    ),
    "a:\n   b: 1\n  c: 2\n": (
        ["3:3: 缩进不对：这一行前面有 2 个空格，上一行的字段前面有 3 个"],
        {"a": {"b": "1", "c": "2"}},
    ),
    "a: 甲\n乙丙\nb: 1\n": (["2:1: 这一行没有字段名"], {"a": "甲", "b": "1"}),
    "a:\n-甲\n-乙\n": (["2:1: “-”后面缺一个空格。请写成“- 甲”", "3:1: “-”后面缺一个空格"], {"a": ["甲", "乙"]}),
    "a；甲\nb = 乙\n": (
        ["1:2: 字段名后面应为英文冒号“:”加一个空格", "2:2: 字段名后面应为英文冒号"],
        {"a": "甲", "b": "乙"},
    ),
    "a: |\n甲\nb: 1\n": (["2:1: “|”下面的文字没有缩进"], {"a": "甲\n", "b": "1"}),
    "a: 1\n---\nb: 2\n": (["2:1: 一个文件只写一条记录"], {"a": "1", "b": "2"}),
    "a: 1\n---\na: 2\n": (["2:1: 一个文件只写一条记录"], {"a": "1"}),
}
# What cannot be repaired is left out, and the fields it spoils are known.
LOST = {
    "a:\n  - b: 1\n  - {c: 2 d: 3}\n  - e: 4\nf: 5\n": (
        ["3:5: 花括号里的各项"],
        {"a": [{"b": "1"}, {"e": "4"}], "f": "5"},
        {("a",)},
    ),
    'a: "C:\\docs"\nb: 1\nc: {d: e}}\nf: 2\n': (
        ["1:8: 双引号里的反斜杠", "3:10: 多了一个“}”"],
        {"b": "1", "f": "2"},
        {("a",), ("c",)},
    ),
    "a: - 甲\n  - 乙\nb: 1\n": (["1:4: “- ”不能写在字段名的同一行"], {"b": "1"}, {("a",)}),
    "a:\n  -甲\n  -乙\nb: 1\n": (
        ["2:3: “-”后面缺一个空格，这几行不成列表。请写成“- 甲”"],
        {"a": "-甲 -乙", "b": "1"},
        {("a",)},
    ),
    "a:\n  - law：甲\n    article：乙\nb: 1\n": (
        ["2:5: 字段名后面应为英文冒号“:”加一个空格，这几行现在是一句话。请写成“law: 甲”"],
        {"a": ["law：甲 article：乙"], "b": "1"},
        {("a", 0)},
    ),
    "a: #甲\nb: # 说明\n": (["1:4: “ #”后面的字会当作注释丢掉"], {"a": None, "b": None}, {("a",)}),
    "a: &x 1\nb: *x\nc: 2\n": (["1:4: 不支持用 & 和 *"], {"a": "1", "b": None, "c": "2"}, {("b",)}),
}


def told(problems):
    return [str(problem).removeprefix("x.yml:") for problem in problems]


@pytest.mark.parametrize("text", REPAIRED, ids=ascii)
def test_a_slip_is_told_and_read_as_it_was_meant(text):
    wanted, data = REPAIRED[text]
    document, problems = parse(text, "x.yml")
    assert [
        message[: len(words)] for message, words in zip(sorted(told(problems)), sorted(wanted), strict=True)
    ] == sorted(wanted)
    assert (document.data, document.unread) == (data, set())


@pytest.mark.parametrize("text", LOST, ids=ascii)
def test_what_cannot_be_read_is_left_out(text):
    wanted, data, unread = LOST[text]
    document, problems = parse(text, "x.yml")
    assert [message[: len(words)] for message, words in zip(told(problems), wanted, strict=True)] == wanted
    assert (document.data, document.unread) == (data, unread)


@pytest.mark.parametrize(
    "text",
    [
        "how: |\n  注：甲\n  url:乙\n  @丙\n\n  [丁] 戊\ntitle: 己\n",
        "a: “甲: 乙”的\n".replace(": 乙", "：乙"),
        "a: 通知【甲】\n",
        "a: 【甲】通知\n",
        "a: 100%\n",
        "a: 甲#乙\n",
        "---\na: 1\n",
        "a: '【甲】: 乙'\n",
        "a: -5\n",
        "a: https://example.org/:8000/x\n",
        "a: 甲\n  乙\n",
    ],
)
def test_what_yaml_reads_as_it_was_meant_is_no_slip(text):
    assert parse(text, "x.yml")[1] == []


def test_text_of_a_block_is_not_blamed_for_a_fault_below_it():
    text = "how: |\n  注：甲\n  url:乙\n\t丙\n\n  @丁\ntitle: 戊: 己\n".replace("\t", "  ")
    document, problems = parse(text, "x.yml")
    assert told(problems) == ['7:9: 文字里有英文冒号加空格。请改成中文冒号，或给整句加引号："戊: 己"']
    assert document.data["how"].startswith("注：甲\nurl:乙")
