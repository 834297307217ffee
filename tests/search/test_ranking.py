"""ranking.js: which of several matches comes first."""

import pytest


def match(*scores, share=1):
    """A match of one reading: {number: score} as columns of five documents."""
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
def test_a_phrase_lifts(ask, reading, title, text, factor):
    assert ask("phraseLift", reading, title, text) == factor


def test_best_score_of_all_readings(ask):
    joined = ask("join", [match((0, 1), (1, 3)), match((0, 5), (1, 3), (2, 1))], 5)
    assert joined == {"numbers": [0, 1, 2], "scores": [5, 3, 1, 0, 0], "ways": [1, 0, 1, 0, 0]}


@pytest.mark.parametrize("share, kept", [(0.34, True), (0.32, False)])
def test_far_less_than_the_best_match_is_left_out(ask, share, kept):
    assert (1 in ask("join", [match((0, 9)), match((1, 9), share=share)], 5)["numbers"]) is kept


@pytest.mark.parametrize("share, kept", [(0.11, True), (0.09, False)])
def test_hardly_anything_of_the_query_is_nothing(ask, share, kept):
    assert (ask("join", [match((0, 9), share=share)], 5)["numbers"] == [0]) is kept


def test_the_best_come_first_and_equals_in_their_order(ask):
    assert ask("best", [0, 1, 2, 3], [1, 3, 2, 3], 3, None) == [1, 3, 2]
    assert ask("best", [], [], 3, None) == []


def test_a_limit_never_changes_who_is_first(ask):
    scores = [(number * 7919) % 1000 / 10 + 1 for number in range(500)]
    whole = ask("best", list(range(500)), scores, 500, None)
    assert whole == sorted(range(500), key=lambda number: -scores[number])
    assert ask("best", list(range(500)), scores, 7, None) == whole[:7]
    days = [number % 13 for number in range(500)]
    assert ask("best", list(range(500)), scores, 7, days) == ask("best", list(range(500)), scores, 500, days)[:7]


def test_the_later_of_a_tie_comes_first_and_no_other(ask):
    days = [10, 30, 20, 0]
    assert ask("best", [0, 1, 2, 3], [5, 5, 5.001, 5], 4, days) == [3, 1, 2, 0]
    assert ask("best", [0, 1], [6, 5], 2, days) == [0, 1]


def test_by_date_the_undated_come_last(ask):
    assert ask("latest", [0, 1, 2, 3], [1, 1, 9, 2], 4, [0, 20, 0, 30]) == [3, 1, 2, 0]
