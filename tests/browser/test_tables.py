"""Tests that a phone shows every table whole, as cards or in a box that says that it scrolls."""

import pytest
from playwright.sync_api import expect

from tests.browser.view import SHAPES

PHONE = 375
# This finds tables of which a part lies beyond an edge, and nothing says so: those that are wider than the screen, and
# those in a box that has no name, no shadow, or no way to scroll it by key. What is folded is open meanwhile.
UNSEEN = """() => {
  const folded = [...document.querySelectorAll("main details:not([open])")];
  for (const box of folded) box.open = true;
  const says = (box) => box.tabIndex === 0 && box.getAttribute("aria-label") &&
    getComputedStyle(box).backgroundAttachment.includes("local");
  const shown = [...document.querySelectorAll("main table")].filter((table) => table.checkVisibility());
  const unseen = shown.filter((table) => {
    const box = table.parentElement;
    if (box.scrollWidth <= box.clientWidth + 1) return table.getBoundingClientRect().right > innerWidth;
    return getComputedStyle(box).overflowX !== "auto" || !says(box);
  }).map((table) => table.textContent.trim().slice(0, 20));
  for (const box of folded) box.open = false;
  return unseen;
}"""
SERVICES = "services/"


@pytest.mark.parametrize("mode", SHAPES)
def test_no_part_of_a_table_is_out_of_sight_unsaid(view, mode):
    view.show(mode, PHONE)
    assert view.page.evaluate(UNSEEN) == []
    assert view.page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.fixture
def without_script(plain_page, address):
    plain_page.set_viewport_size({"width": PHONE, "height": 812})
    plain_page.goto(address + SERVICES)
    return plain_page


@pytest.mark.xdist_group("browser")
def test_rows_become_cards_with_labels_and_stay_rows_for_a_screen_reader(without_script):
    table = without_script.locator(".prose__cards table")
    cells = table.locator("tbody tr").first.locator("td")
    first, second = (cells.nth(place).bounding_box() for place in (0, 1))
    assert second["y"] >= first["y"] + first["height"] and second["x"] == first["x"]
    assert cells.nth(1).evaluate("cell => getComputedStyle(cell, '::before').content") == '"看这里："'
    expect(table.get_by_role("row")).to_have_count(3)
    expect(table.get_by_role("columnheader", name="看这里")).to_have_count(1)
    without_script.set_viewport_size({"width": 1440, "height": 900})
    beside = cells.nth(1).bounding_box()
    assert beside["y"] == cells.nth(0).bounding_box()["y"], "where there is room it is a table"
