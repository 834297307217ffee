"""Tests how rows of tables are split into cells, and how lines of dashes are brought into the form of Markdown."""

import pytest

from plugins.bodies import tables


@pytest.mark.parametrize(
    "text, cells",
    [
        ("| 甲 | 乙 |", ["甲", "乙"]),
        ("甲 | 乙", ["甲", "乙"]),
        ("｜甲｜乙｜", ["甲", "乙"]),
        ("| 甲 | |", ["甲", ""]),
        ("| | 甲 |", ["", "甲"]),
        ("| 甲｜乙 | 丙 |", ["甲｜乙", "丙"]),
        (r"| 甲\|乙 | 丙 |", [r"甲\|乙", "丙"]),
        ("| `甲|乙` | 丙 |", ["`甲|乙`", "丙"]),
        ("甲", ["甲"]),
    ],
)
def test_cells(text, cells):
    assert tables.cells(text) == cells


@pytest.mark.parametrize(
    "text, dashes",
    [
        ("|---|:-:|", "| --- | :---: |"),
        ("｜——｜——：｜", "| --- | ---: |"),
        ("-|-", "| --- | --- |"),
        ("|－－|", "| --- | --- |"),
    ],
)
def test_dashes_below_a_head_of_two(text, dashes):
    assert tables.is_dashes(text)
    assert tables.dashes(text, 2) == dashes


@pytest.mark.parametrize("text", ["---", "| — | — |", "| 甲 | -- |", "| |", "——"])
def test_other_lines_are_no_line_of_dashes(text):
    assert not tables.is_dashes(text)
