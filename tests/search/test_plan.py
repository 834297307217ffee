"""Tests plan.js: the terms, phrases and units of a query that a document should contain."""

import pytest


@pytest.fixture
def plan(node):
    """Return a function that gives the plan of a query with or without the step for question words."""
    return lambda query, questions=True: node("plan.mjs", [[query, {"questions": questions}]])[0]


def test_a_run_of_characters_gives_bigrams_one_phrase_and_units(plan):
    assert plan("金桥工程") == {
        "terms": [["金桥", 1], ["桥工", 1], ["工程", 1]],
        "phrases": [["金桥", "桥工", "工程"]],
        "units": [["金", ["金桥"]], ["桥", ["金桥", "桥工"]], ["工", ["桥工", "工程"]], ["程", ["工程"]]],
    }


def test_question_words_count_less_and_are_no_units(plan):
    asked = plan("丢失的有哪些")
    assert asked["terms"] == [["丢失", 1], ["失的", 0.25], ["的有", 0.25], ["有哪", 0.25], ["哪些", 0.25]]
    assert [unit[0] for unit in asked["units"]] == ["丢", "失"]
    assert ["丢失"] in asked["phrases"]


def test_without_the_step_question_words_count_like_others(plan):
    asked = plan("丢失的", questions=False)
    assert asked["terms"] == [["丢失", 1], ["失的", 1]]
    assert [unit[0] for unit in asked["units"]] == ["丢", "失", "的"]


def test_a_query_of_question_words_alone_keeps_them(plan):
    assert plan("什么")["terms"] == [["什么", 1]]
    assert [unit[0] for unit in plan("什么")["units"]] == ["什", "么"]


def test_words_and_single_characters_are_units(plan):
    assert plan("know-how 茶") == {
        "terms": [["know-how", 1], ["know", 1], ["how", 1], ["茶", 1]],
        "phrases": [],
        "units": [[None, ["know-how"]], [None, ["know"]], [None, ["how"]], ["茶", ["茶"]]],
    }


def test_characters_outside_the_first_plane_stay_whole(plan):
    assert plan("𠮷野的家")["terms"] == [["𠮷野", 1], ["野的", 0.25], ["的家", 0.25]]
    assert [unit[0] for unit in plan("𠮷野的家")["units"]] == ["𠮷", "野", "家"]


def test_a_query_without_words_has_an_empty_plan(plan):
    assert plan("，") == {"terms": [], "phrases": [], "units": []}
