"""Tests ranking.js: which of several matches comes first."""

import pytest


def match(*scores, share=1):
    """Return a match of one reading, with the `scores`, (number, score), as columns of five documents."""
    held = dict(scores)
    return {
        "scores": [held.get(number, 0) for number in range(5)],
        "best": share,
        "shares": [share if number in held else 0 for number in range(5)],
    }


@pytest.fixture
def ask(node):
    return lambda name, *given: node("call.mjs", [["ranking", name, given]])[0]


@pytest.mark.parametrize(
    "reading, title, text, factor",
    [
        ("专利法", "中华人民共和国专利法", "", 2),
        ("专利 申请", "申请发明专利", "", 4),
        ("专利法", "法", "见专利法第六条", 1.5),
        ("专利 申请", "申请", "只有专利", 3),
        ("专利 申请", "法", "只有专利", 1.5),
        ("法", "专利法", "", 1),
        ("", "专利法", "专利法", 1),
    ],
)
def test_a_phrase_raises_the_score(ask, reading, title, text, factor):
    assert ask("phraseLift", reading, title, text) == factor


def test_a_document_gets_its_best_score_of_all_readings(ask):
    joined = ask("join", [match((0, 1), (1, 3)), match((0, 5), (1, 3), (2, 1))], 5)
    assert joined == {"numbers": [0, 1, 2], "scores": [5, 3, 1, 0, 0], "ways": [1, 0, 1, 0, 0]}


@pytest.mark.parametrize("share, kept", [(0.34, True), (0.32, False)])
def test_a_match_far_below_the_best_is_left_out(ask, share, kept):
    assert (1 in ask("join", [match((0, 9)), match((1, 9), share=share)], 5)["numbers"]) is kept


@pytest.mark.parametrize("share, kept", [(0.11, True), (0.09, False)])
def test_a_match_with_very_little_of_the_query_is_left_out(ask, share, kept):
    assert (ask("join", [match((0, 9), share=share)], 5)["numbers"] == [0]) is kept


def test_the_best_come_first_and_equal_ones_keep_their_order(ask):
    assert ask("best", [0, 1, 2, 3], [1, 3, 2, 3], 3, None) == [1, 3, 2]
    assert ask("best", [], [], 3, None) == []


def test_a_limit_does_not_change_the_order(ask):
    scores = [(number * 7919) % 1000 / 10 + 1 for number in range(500)]
    whole = ask("best", list(range(500)), scores, 500, None)
    assert whole == sorted(range(500), key=lambda number: -scores[number])
    assert ask("best", list(range(500)), scores, 7, None) == whole[:7]
    days = [number % 13 for number in range(500)]
    assert ask("best", list(range(500)), scores, 7, days) == ask("best", list(range(500)), scores, 500, days)[:7]


def test_only_of_equal_matches_the_later_comes_first(ask):
    days = [10, 30, 20, 0]
    assert ask("best", [0, 1, 2, 3], [5, 5, 5.001, 5], 4, days) == [3, 1, 2, 0]
    assert ask("best", [0, 1], [6, 5], 2, days) == [0, 1]


def test_by_date_undated_documents_come_last(ask):
    assert ask("latest", [0, 1, 2, 3], [1, 1, 9, 2], 4, [0, 20, 0, 30]) == [3, 1, 2, 0]
