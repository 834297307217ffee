"""Tests that scalars stay text and every value knows its place. Faults of syntax are in tests/faults."""

import pytest

from plugins.records.reading.strict_yaml import parse


def data(text):
    document, problems = parse(text, "x.yml")
    assert problems == []
    return document.data


@pytest.mark.parametrize(
    "written", ["0532", "12:30", "no", "yes", "1.10", "2026-05-30", "null", "~", "1_000", "0x1F", "=", "<<"]
)
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


@pytest.mark.parametrize("text", ["a: &x\n  b: *x\n", "a: &x [1]\nb: *x\n"], ids=["itself", "another place"])
def test_references_are_refused(text):
    _, problems = parse(text, "x.yml")
    assert list(map(str, problems)) == ["x.yml:1:4: 不支持用 & 和 * 引用别处的内容。请在每一处写全"]


def test_references_to_references_cost_no_time():
    """Each line would repeat the line before six times, which makes 6 to the 40th values."""
    lines = ["a0: &a0 x", *(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 6)}]" for i in range(1, 41))]
    assert len(set(parse("\n".join(lines), "x.yml")[1])) == 40


@pytest.mark.parametrize(
    "written, message",
    [
        (r'"\ud83d"', r"\u 转义只写了半个字符。请直接写出这个字"),
        (r'"\U00110000"', r"有一处 \U 转义不是字符。请直接写出这个字"),
    ],
)
def test_an_escape_that_is_no_character_is_a_problem(written, message):
    assert [problem.message for problem in parse(f"a: {written}\n", "x.yml")[1]] == [message]


def test_very_deep_nesting_is_a_problem_not_a_crash():
    _, problems = parse("[" * 5000, "x.yml")
    assert len(problems) == 1
