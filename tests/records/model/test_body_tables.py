"""Tests which tables of a body become cards on a narrow screen and which scroll, and what either needs for that."""

from xml.etree import ElementTree

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.prose import ProseRenderer
from tests.content_folders import FIXTURE, TODAY

LONG = "读完整句才明白的话"


@pytest.fixture(scope="module")
def catalogue():
    return check(FIXTURE, TODAY)[0]


def box(catalogue, *rows, before=""):
    """The box of the one table with `rows`, below the words `before`."""
    dashes = "|---" * rows[0].count("|")
    lines = [before, "", *(f"{row} |" for row in (rows[0], dashes, *rows[1:]))]
    html = ProseRenderer(catalogue).render("\n".join(lines)).html
    return ElementTree.fromstring(f"<body>{html}</body>").find("div")


@pytest.mark.parametrize(
    "rows, name",
    [
        (["| 甲 | 乙 | 丙", f"| 一 | {LONG} | {LONG}"], "prose__cards"),
        (["| 甲 | 乙 | 丙", f"| {LONG} | 900 | 135"], "table-scroll"),
        ([f"| 甲 | {LONG} | {LONG}", "| 一 | 900 | 135"], "prose__cards"),
        (["| 甲 | 乙", f"| {LONG} | {LONG}"], "table-scroll"),
        (["| 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚", f"| {LONG} | {LONG} | 1 | 2 | 3 | 4 | 5"], "table-scroll"),
    ],
    ids=["sentences", "numbers", "long headings", "two columns", "seven columns"],
)
def test_sentences_become_cards_and_numbers_and_many_columns_scroll(catalogue, rows, name):
    assert box(catalogue, *rows).get("class") == name


def test_a_box_that_scrolls_is_reached_by_key_and_named_by_what_stands_above_it(catalogue):
    rows = ("| 甲 | 乙", "| 1 | 2")
    named = box(catalogue, *rows, before="## 年费 & **减免**")
    assert (named.get("tabindex"), named.get("role"), named.get("aria-label")) == ("0", "group", "表格：年费 & 减免")
    assert box(catalogue, *rows).get("aria-label") == "表格"


def test_each_cell_of_a_card_has_its_heading_and_stays_a_cell(catalogue):
    cards = box(catalogue, f"| | [旧](page:awards) & {LONG} | 新", f"| 期限 | {LONG} | {LONG}")
    assert [cell.get("data-label") for cell in cards.iter("td")] == [None, f"旧 & {LONG}", "新"]
    assert [element.get("role") for element in cards.iter() if element.tag in ("table", "tr", "th", "td")] == (
        ["table", "row", *["columnheader"] * 3, "row", *["cell"] * 3]
    )
    assert cards.get("tabindex") is None
