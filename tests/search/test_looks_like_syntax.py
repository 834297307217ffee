"""Tests which queries use the syntax of lunr and which only resemble it."""

import pytest

FIELDS = [{"name": name} for name in ("title", "aliases", "summary", "body")]

SYNTAX = [
    "title:专利",
    "专利 title:法",
    "+title:专利",
    "-body:商标",
    "+职务",
    "专利 -商标",
    "-know-how",
    "title:专利 +职务 -商标 知识*",
    "知*",
    "知识* 产权",
    "pyth*",
    "know-h*",
    "py*on",
    "*thon",
    "pyton~1",
    "专利~2",
    "专利^2",
    "patent^10 法",
    "pyton~1^2",
    "title:",
    "+专利　-商标",
]
WORDS = [
    "",
    "知识产权:强国",
    "知识产权：强国",
    "时间:2026",
    "时间：2026-11-23",
    "title",
    "title：专利",
    "标题:专利",
    "subtitle:专利",
    "c++",
    "C++ 语言",
    "know-how",
    "2026-11-23",
    "-5",
    "+86 571",
    "- 专利",
    "+",
    "*",
    "专利 * 法",
    "a - b",
    "A*算法",
    "5*3",
    "4*4=16",
    "5*酒店",
    "x^2",
    "m^2",
    "3~5 月",
    "1月~3月",
    "~",
    "^",
    "kexie+award@example.org",
    "a-b*c@example.org",
    "http://example.org/-a/知*?title:b",
    "https://example.org/~user ftp://x/ab*",
    "R&D",
    "“金桥工程”",
    "——专利",
    "2026—2027",
    "第十五条",
    "GB/T 7714-2015",
    "1+1",
    "专利+商标",
]


def answers_to(node, queries):
    answers = node("call.mjs", [["looks_like_syntax", "looksLikeSyntax", [query, FIELDS]] for query in queries])
    return dict(zip(queries, answers, strict=True))


@pytest.mark.parametrize("queries, answer", [(SYNTAX, True), (WORDS, False)], ids=["syntax", "words"])
def test_queries_with_syntax_are_told_from_plain_ones(node, queries, answer):
    assert answers_to(node, queries) == dict.fromkeys(queries, answer)
