"""Tests on a wide screen that every page stands on one grid, that records have something on their right, and that lists
begin on the first screen.
"""

import pytest

from tests.browser.conftest import grouped
from tests.browser.samples import PAGES, SAMPLES

COLUMNS, SIDE = 12, 8  # columns of the grid; the one with which the right column begins, counted from 0
SCREEN = 900  # pixels of height
PARTS_OF_RECORDS = {"sheet", "certificate", "pack"}
RECORDS = [grouped(name) for name in SAMPLES if name == "page" or name not in {*PAGES, *PARTS_OF_RECORDS}]
LISTS = [grouped(name) for name in SAMPLES if name.startswith("collection") or name == "deadlines"]
# What is sticky has a padding for the focus ring and stands on the grid with its content.
STARTS = """(columns) => {
  const frame = [...document.querySelectorAll("main .wrap")].find((element) => element.checkVisibility());
  const { left, right } = frame.getBoundingClientRect();
  const gutter = parseFloat(getComputedStyle(frame).paddingLeft);
  const gap = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const step = (right - left - 2 * gutter + gap) / columns;
  return [...document.querySelectorAll("main h1, main .wrap > *, main .columns > *")]
    .filter((element) => element.checkVisibility() && element.clientHeight > 1)
    .map((element) => {
      const { position, paddingLeft } = getComputedStyle(element);
      const inner = position === "sticky" ? parseFloat(paddingLeft) : 0;
      return [element.className || element.localName,
        (element.getBoundingClientRect().left + inner - left - gutter) / step];
    });
}"""
FIRST = (
    """() => document.querySelector("main :is([data-record], .whom__topic)").getBoundingClientRect().top + scrollY"""
)


def starts(view):
    """Return [(class or name of a block, the column with which it begins)] of the page on a wide screen."""
    view.show("light")
    return view.page.evaluate(STARTS, COLUMNS)


def test_every_block_begins_with_a_column(view):
    found = starts(view)
    assert found
    assert [(name, start) for name, start in found if abs(start - round(start)) > 0.02] == []


@pytest.mark.parametrize("view", RECORDS, indirect=True)
def test_something_stands_beside_the_text_of_a_record(view):
    found = {round(start) for _, start in starts(view)}
    # Words from right to left have the right of the page, and what belongs beside them stands on its left.
    assert SIDE in found or {0, COLUMNS - SIDE} <= found


@pytest.mark.parametrize("view", LISTS, indirect=True)
def test_a_list_begins_on_the_first_screen(view):
    view.show("light")
    assert view.page.evaluate(FIRST) < SCREEN
