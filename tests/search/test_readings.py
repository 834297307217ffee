"""Tests readings.js: the different ways to understand a query."""

import pytest

SYNONYMS = [
    ["科协", "科学技术协会"],
    ["年费", "专利年费", "维持费"],
    ["知识产权", "ip"],
    ["杰青", "a", "b", "c", "d", "e"],
]

CASES = {
    "a plain query has one reading": ("金桥工程", ["金桥工程"]),
    "a question loses its question words": ("怎么申请专利?", ["怎么申请专利?", "申请专利"]),
    "a question in the middle parts": ("申请专利需要什么材料呢", ["申请专利需要什么材料呢", "申请专利 材料"]),
    "a question of question words stays": ("怎么办", ["怎么办"]),
    "a statement keeps such words": ("可以不公开的什么情形", ["可以不公开的什么情形"]),
    "a word is replaced": ("市科协章程", ["市科协章程", "市科学技术协会章程"]),
    "the longest word counts": ("专利年费", ["专利年费", "维持费"]),
    "a question is replaced in its plain form": ("年费多少", ["年费多少", "年费", "专利年费", "维持费"]),
    "words of several groups in turn": ("科协年费", ["科协年费", "科学技术协会年费", "科协专利年费", "科协维持费"]),
    "a Latin word stands alone": ("zip", ["zip"]),
    "a Latin word between Chinese": ("我的ip保护", ["我的ip保护", "我的知识产权保护"]),
    "four readings at most": ("杰青", ["杰青", "a", "b", "c"]),
    "nothing": ("", [""]),
}


def test_queries_have_the_expected_readings(node):
    found = node("call.mjs", [["readings", "readings", [query, SYNONYMS]] for query, _ in CASES.values()])
    assert dict(zip(CASES, found, strict=True)) == {name: expected for name, (_, expected) in CASES.items()}


@pytest.mark.parametrize("synonyms", [[], [[]], [["科协"]], [["", "x"]]])
def test_poor_lists_of_synonyms_change_nothing(node, synonyms):
    assert node("call.mjs", [["readings", "readings", ["科协", synonyms]]]) == [["科协"]]
