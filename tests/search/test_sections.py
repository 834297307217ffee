"""Tests sections.js: the sections of a page that a result links to."""

import pytest

# These ids are not among the usual ones, which count a little for any query.
PARTS = [
    ("pay", "加班工资", "加班要付加班费，按工资的150%算。"),
    ("evidence", "留好证据", "排班表和工资条。"),
    ("limits", "别错过时间", "申请仲裁一年。"),
    ("cannot", "做不到的", "加班也管。"),
]


@pytest.fixture
def chosen(node):
    """Return a function that gives the ids of the sections to which a query on one page leads."""

    def of(typed, parts=PARTS):
        text, sections = "劳动争议", []
        for id, title, words in parts:
            sections.append([len(text), id, title])
            text += words
        [ids] = node("sections.mjs", [[{"text": text, "sections": sections}, typed]])
        return ids

    return of


def test_the_section_with_the_most_terms_comes_first(chosen):
    assert chosen("加班 工资的150%") == ["pay", "evidence", "cannot"]
    assert chosen("工资条 排班表")[0] == "evidence"


def test_a_word_of_all_sections_counts_less(chosen):
    parts = [("pay", "规定", "加班加班加班"), ("evidence", "证据", "加班 排班表")]
    assert chosen("加班 排班表", parts)[0] == "evidence"


@pytest.mark.parametrize("typed, id", [("欠薪多久过期", "limits"), ("欠薪要什么证据", "evidence")])
def test_the_sort_of_question_counts_without_a_common_word(chosen, typed, id):
    assert chosen(typed)[0] == id


def test_a_word_of_the_heading_counts(chosen):
    assert chosen("时间", [("b", "做法", "先做。"), ("a", "别错过时间", "一年。")]) == ["a"]


def test_the_usual_section_is_chosen_if_no_section_matches(chosen):
    assert chosen("植物新品种", [*PARTS, ("law", "法律怎么说", "依法。")]) == ["law"]


def test_without_a_match_no_section_is_chosen(chosen):
    assert chosen("植物新品种") == []
    assert chosen("加班", []) == []


def test_at_most_three_sections_are_chosen(chosen):
    assert len(chosen("加班", [(str(n), "节", "加班") for n in range(9)])) == 3
