"""sections.js: to which parts of a page a result leads."""

import pytest

# None of these ids is of the usual sort, which counts a little whatever is asked.
PARTS = [
    ("pay", "加班工资", "加班要付加班费，按工资的150%算。"),
    ("evidence", "留好证据", "排班表和工资条。"),
    ("limits", "别错过时间", "申请仲裁一年。"),
    ("cannot", "做不到的", "加班也管。"),
]


@pytest.fixture
def chosen(node):
    """The ids of the sections that a query is led to, on one page of some parts."""

    def of(typed, parts=PARTS):
        text, sections = "劳动争议", []
        for id, title, words in parts:
            sections.append([len(text), id, title])
            text += words
        [ids] = node("sections.mjs", [[{"text": text, "sections": sections}, typed]])
        return ids

    return of


def test_the_section_that_says_most_comes_first(chosen):
    assert chosen("加班 工资的150%") == ["pay", "evidence", "cannot"]
    assert chosen("工资条 排班表")[0] == "evidence"


def test_a_word_that_stands_everywhere_tells_less(chosen):
    parts = [("pay", "规定", "加班加班加班"), ("evidence", "证据", "加班 排班表")]
    assert chosen("加班 排班表", parts)[0] == "evidence"


@pytest.mark.parametrize("typed, id", [("欠薪多久过期", "limits"), ("欠薪要什么证据", "evidence")])
def test_what_is_asked_for_counts_even_where_no_word_is_the_same(chosen, typed, id):
    assert chosen(typed)[0] == id


def test_a_word_of_the_heading_counts(chosen):
    assert chosen("时间", [("b", "做法", "先做。"), ("a", "别错过时间", "一年。")]) == ["a"]


def test_what_usually_answers_is_offered_where_nothing_tells_more(chosen):
    assert chosen("植物新品种", [*PARTS, ("law", "法律怎么说", "依法。")]) == ["law"]


def test_nothing_said_leads_nowhere(chosen):
    assert chosen("植物新品种") == []
    assert chosen("加班", []) == []


def test_at_most_three(chosen):
    assert len(chosen("加班", [(str(n), "节", "加班") for n in range(9)])) == 3
