"""Tests forced colours of the system: backgrounds disappear then, and borders must tell what backgrounds told."""

import pytest
from playwright.sync_api import expect

LINE = "element => getComputedStyle(element).borderBlockEndColor"
DOT = "status => getComputedStyle(status, '::before').borderTopWidth"
EDGE = """button => [
  getComputedStyle(button).borderTopStyle,
  getComputedStyle(button).borderTopColor,
  getComputedStyle(document.body).backgroundColor,
]"""
GROUND = "(element, pseudo) => getComputedStyle(element, pseudo).backgroundColor"


@pytest.fixture
def forced(page, address):
    """Return a function that opens a path of the site in forced colours."""
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    return lambda path: page.goto(address + path)


def test_the_navigation_still_marks_where_one_is(page, forced):
    forced("platforms/startup/")
    current = page.locator(".navigation__link[aria-current]").evaluate(LINE)
    others = page.locator(".navigation__link:not([aria-current])").evaluate_all(f"links => links.map({LINE})")
    assert others and current not in others


def test_the_dot_of_what_is_open_is_still_full(page, forced):
    forced("rounds/")
    full = page.locator(".status--open").first.evaluate(DOT)
    hollow = page.locator(".status:not(.status--open, .status--soon, .status--warn)").first.evaluate(DOT)
    assert float(full[:-2]) > float(hollow[:-2])


def test_buttons_have_an_edge(page, forced):
    forced("")
    style, line, ground = page.locator(".search-box__button").first.evaluate(EDGE)
    assert style == "solid" and line != ground


def test_the_mark_of_a_pitfall_is_drawn(page, forced):
    forced("guides/disclosure/")
    mark = page.locator(".statements--pitfall .statements__item").first
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert mark.evaluate(GROUND, "::before") != ground


def test_the_picture_behind_the_search_box_gives_way(page, forced):
    forced("")
    expect(page.locator(".motif").first).to_be_hidden()
