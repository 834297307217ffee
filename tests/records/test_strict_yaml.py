"""Text stays text, and every value knows its place. Faults of syntax are in tests/faults."""

import pytest

from plugins.records.strict_yaml import parse


def data(text):
    document, problems = parse(text, "x.yml")
    assert problems == []
    return document.data


@pytest.mark.parametrize("written", ["0532", "12:30", "no", "yes", "1.10", "2026-05-30", "null", "~", "1_000", "0x1F", "=", "<<"])
def test_scalars_stay_text(written):
    assert data(f"phone: {written}") == {"phone": written}


def test_an_empty_value_is_none_but_empty_quotes_are_text():
    assert data('a:\nb: ""') == {"a": None, "b": ""}


def test_places_count_from_one_and_from_the_first_line():
    document, _ = parse("a: 1\nsteps:\n  - title: x\n  - title: y\n", "x.md", first_line=2)
    assert document.place(("a",)) == (2, 4)
    assert document.place(("steps", 1, "title")) == (5, 12)
    assert document.key_places[("steps",)] == (3, 1)


def test_the_place_of_what_is_missing_is_where_it_should_stand():
    document, _ = parse("steps:\n  - title: x\n", "x.yml")
    assert document.place(("steps", 0, "text")) == document.place(("steps", 0)) == (2, 5)
    assert document.place(("nothing",)) == (1, 1)


def test_all_duplicate_keys_are_listed():
    _, problems = parse("a: 1\na: 2\nb: 1\nb: 2\n", "x.yml")
    assert [problem.line for problem in problems] == [2, 4]


def test_an_anchor_that_holds_itself_ends():
    _, problems = parse("a: &x\n  b: *x\n", "x.yml")
    assert [problem.message for problem in problems] == ["不支持循环引用。请把内容写全"]


def test_very_deep_nesting_is_a_problem_not_a_crash():
    _, problems = parse("[" * 5000, "x.yml")
    assert len(problems) == 1
