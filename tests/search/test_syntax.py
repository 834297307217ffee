"""Tests the syntax of lunr in the browser's code: what it finds and how it explains faults.

Scores are tested in test_equality.py.
"""

import random

import pytest

from plugins.search.document import Document

TEXTS = {
    "专利法": "职务发明创造的专利权。知识产权保护。",
    "商标法": "注册商标的专用权，知识产权。",
    "奖励办法": "奖励职务发明人，见专利法。Python 与 pytest，know-how 归单位。",
    "编程竞赛": "使用 Python 3.11、C++ 和 .NET，报名到 2026-11-23。",
    "知名专家": "识别产品，识产。",
    "𠮷野家": "𠮷野与﨎字。",
}
NO_WORD = "加号、减号和星号要紧挨着词，如 +专利 -商标 知识*。"
NUMBERS = "“~”和“^”写在词后面，再跟数字，如 python~1、专利^2；“~”最大是 2。"
NO_TERM = "冒号后面要写词，如 title:专利、+title:专利。"
FOUND = [
    ("+职务 -商标", ["专利法", "奖励办法"]),
    ("title:专利", ["专利法"]),
    ("body:专利", ["专利法", "奖励办法"]),
    ("+知识产权 +注册", ["商标法"]),
    ("知*", ["专利法", "商标法", "知名专家"]),
    ("知识*", ["专利法", "商标法"]),
    ("+知识产*", ["专利法", "商标法"]),
    ("*产权", ["专利法", "商标法"]),
    ("title:知*", ["知名专家"]),
    ("pyth*", ["奖励办法", "编程竞赛"]),
    ("py*t", ["奖励办法"]),
    ("*thon", ["奖励办法", "编程竞赛"]),
    ("know-h*", ["奖励办法"]),
    ("+know-how", ["奖励办法"]),
    ("+2026-11-*", ["编程竞赛"]),
    ("pyton~1", ["奖励办法", "编程竞赛"]),
    ("pyttest~1", ["奖励办法"]),
    ("c++* .ne*", ["编程竞赛"]),
    ("商标~1", ["商标法"]),
    ("专*~2 -奖励", ["专利法", "商标法", "知名专家"]),
    ("PYTHON^3 -title:编程", ["奖励办法"]),
    ("+專利 +職務", ["专利法", "奖励办法"]),
    ("𠮷*", ["𠮷野家"]),
    ("专* -知识产权", ["奖励办法", "知名专家"]),
    ("-产权法 -识别", ["专利法", "商标法", "奖励办法", "编程竞赛", "𠮷野家"]),
    ("-法 -家", ["编程竞赛"]),
    ("-title:法 -不曾有", ["编程竞赛", "知名专家", "𠮷野家"]),
    ("-专利 -商标 -报名 -识别", ["𠮷野家"]),
    ("+量子 专利", []),
    ("量子*", []),
    ("zzzz~1", []),
    ("constructor* +__proto__*", []),
    ("专利\\:职务", ["专利法", "奖励办法"]),
]
FAULTS = [
    (
        "时间:2026 +专利",
        (
            "没有名为“时间”的栏目。可以写 title（标题）、aliases（别名）、summary（摘要）、body（正文）；"
            "只是普通冒号，请换成空格。"
        ),
    ),
    ("title:", NO_TERM),
    ("title:+专利", NO_TERM),
    ("title:body:专利", NO_TERM),
    ("专利 +", NO_WORD),
    ("+-专利", NO_WORD),
    ("-^2", NO_WORD),
    ("title:*", NO_WORD),
    ("+！", NO_WORD),
    ("*", NO_WORD),
    ("", NO_WORD),
    ("专利~", NUMBERS),
    ("pyton~x", NUMBERS),
    ("专利^", NUMBERS),
    ("^2 专利", NUMBERS),
    ("~1", NUMBERS),
    ("pyton~3", NUMBERS),
    ("pyton~99999999999", NUMBERS),
]


def page(number, title, text):
    return Document(
        ref=f"term/{number}",
        url=f"{number}/",
        title=title,
        kind="term",
        kind_label="术语",
        text=text,
        summary="摘要" if number == 0 else "",
        aliases=("别名",) if number == 0 else (),
    )


@pytest.fixture(scope="module")
def ask(node, write_bundle):
    base = write_bundle([page(number, *item) for number, item in enumerate(TEXTS.items())])
    return lambda *queries: node("syntax.mjs", {"base": base, "queries": list(queries)})


@pytest.fixture(scope="module")
def answers(ask):
    """Return {query: answer} of all queries in FOUND and FAULTS, from one run of Node."""
    queries = [query for query, _ in FOUND + FAULTS]
    return dict(zip(queries, ask(*queries), strict=True))


@pytest.mark.parametrize("query, titles", FOUND, ids=[query for query, _ in FOUND])
def test_the_expected_pages_are_found(answers, query, titles):
    assert answers[query]["problem"] == ""
    assert sorted(list(TEXTS)[each["number"]] for each in answers[query]["found"]) == sorted(titles)


@pytest.mark.parametrize("query, problem", FAULTS, ids=[query for query, _ in FAULTS])
def test_a_fault_is_explained(answers, query, problem):
    assert answers[query] == {"found": None, "problem": problem}


def test_the_best_come_first(ask):
    [answer] = ask("专利^10 奖励")
    scores = [each["score"] for each in answer["found"]]
    assert scores == sorted(scores, reverse=True) and scores[0] > scores[-1] > 0


def test_the_reading_consists_of_the_wanted_words(ask):
    [answer] = ask("+职务 -商标 title:专* know-how^2")
    assert {each["reading"] for each in answer["found"]} == {"职务 专  know-how"}


def test_a_query_of_excluded_words_finds_all_other_documents_in_order(ask):
    [answer] = ask("-商标")
    assert [(each["number"], each["score"]) for each in answer["found"]] == [(0, 0), (2, 0), (3, 0), (4, 0), (5, 0)]


def test_no_query_throws(ask):
    chance = random.Random(20261123)
    signs = [*"+-*~^:\\ 　1239专利。", "title:", "body:", "pyton", "c++", "𠮷", "\u1fff", "~1", "^2"]
    queries = ["".join(chance.choices(signs, k=chance.randint(1, 9))) for _ in range(400)]
    answers = ask(*queries)
    assert 50 < sum(bool(answer["problem"]) for answer in answers) < 350
    for query, answer in zip(queries, answers, strict=True):
        assert bool(answer["problem"]) == (answer["found"] is None), query
