"""Tests the suggestions while a visitor types: a combobox with a list, used by keyboard, mouse and screen reader."""

import pytest
from playwright.sync_api import expect

from .conftest import DRAWN, PAUSE

pytestmark = pytest.mark.xdist_group("search page")

NAMES = ["金桥工程", "金桥工程优秀项目奖", "金桥工程项目申报"]


@pytest.fixture
def typed(search):
    """Return the search page with 金桥 typed and its three suggestions listed."""
    search.open().box.press_sequentially("金桥")
    expect(search.names).to_have_text(NAMES)
    search.settle()
    return search


def active(search):
    """Return the text of the suggestion that is active in the focused box, or None."""
    return search.page.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? null"
    )


def test_the_roles_are_those_of_a_combobox(typed):
    box = typed.page.get_by_role("combobox", name="要找什么")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(box).to_have_attribute("aria-autocomplete", "list")
    assert box.get_attribute("aria-controls") == typed.page.get_by_role("listbox", name="建议").get_attribute("id")
    assert typed.names.evaluate_all("options => options.map(option => option.ariaSelected)") == ["false"] * 3


def test_the_untyped_part_of_a_name_is_emphasised(typed):
    expect(typed.names.nth(1).locator("b")).to_have_text("工程优秀项目奖")


def test_arrows_go_through_the_names_and_the_box(typed):
    seen = []
    for key in ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"]:
        typed.box.press(key)
        seen.append(active(typed))
    assert seen == [NAMES[0], NAMES[1], NAMES[0], None, NAMES[2], NAMES[1]]
    expect(typed.names.nth(1)).to_have_attribute("aria-selected", "true")
    expect(typed.box).to_be_focused()
    expect(typed.box).to_have_value("金桥")


def test_beyond_the_last_name_the_list_closes(typed):
    for _ in range(4):
        typed.box.press("ArrowDown")
    expect(typed.names).to_have_count(0)
    expect(typed.box).to_be_focused()


def test_enter_takes_a_name(typed):
    typed.box.press("ArrowDown")
    typed.box.press("ArrowDown")
    typed.box.press("Enter")
    expect(typed.box).to_have_value(NAMES[1])
    expect(typed.titles).to_have_text([NAMES[1]])
    expect(typed.box).to_have_attribute("aria-expanded", "false")
    assert typed.asked == f"?q={NAMES[1]}"


def test_a_click_takes_a_name(typed):
    typed.names.nth(2).click()
    expect(typed.titles).to_have_text([NAMES[2]])
    expect(typed.names).to_have_count(0)
    expect(typed.box).to_be_focused()


def test_a_click_beside_the_names_takes_none(typed):
    typed.page.get_by_role("listbox").click(position={"x": 20, "y": 3})
    expect(typed.box).to_have_value("金桥")
    expect(typed.names).to_have_count(3)


def test_enter_without_a_chosen_name_searches_for_the_typed_words(typed):
    typed.box.press("Enter")
    typed.page.clock.run_for(PAUSE)
    typed.page.evaluate(DRAWN)
    expect(typed.names).to_have_count(0)
    assert typed.asked == "?q=金桥"


def test_escape_suppresses_the_suggestions_of_a_key_typed_just_before(search):
    search.open().box.press_sequentially("金")
    expect(search.names).to_have_text(NAMES)
    search.box.press_sequentially("桥")
    search.box.press("Escape")
    search.page.clock.run_for(PAUSE)
    search.page.wait_for_load_state("networkidle")
    expect(search.names).to_have_count(0)
    expect(search.box).to_have_value("金桥")


def test_escape_closes_and_then_clears(typed):
    typed.box.press("ArrowDown")
    typed.box.press("Escape")
    expect(typed.names).to_have_count(0)
    expect(typed.box).to_have_value("金桥")
    expect(typed.titles).to_have_count(3)
    typed.box.press("Escape")
    expect(typed.box).to_have_value("")
    expect(typed.titles).to_have_count(0)
    assert typed.asked == ""


def test_tab_leaves_and_takes_nothing(typed):
    typed.box.press("ArrowDown")
    typed.box.press("Tab")
    expect(typed.names).to_have_count(0)
    expect(typed.box).to_have_value("金桥")
    expect(typed.box).not_to_be_focused()


def test_an_arrow_opens_the_list_when_there_are_no_results(search):
    search.open("?q=中华人民共和国")
    expect(search.names).to_have_count(0)  # The list stays closed as long as nobody types.
    search.box.press("ArrowDown")
    expect(search.names).to_have_count(1)


def test_a_name_that_is_typed_in_full_is_not_suggested(search):
    search.open().type("茶叶专家工作站")
    expect(search.titles).to_have_count(1)
    expect(search.names).to_have_count(0)


def test_suggestions_that_arrive_after_enter_are_not_shown(search, hold, page):
    search.open()
    go_on = hold("suggest")
    search.box.press_sequentially("金桥")
    expect(search.titles).to_have_count(3)
    search.box.press("Enter")
    go_on()
    expect(search.names).to_have_count(0)


def test_without_suggestions_the_box_still_works(search, page):
    page.route("**/fake_index.json?suggest", lambda route: route.abort())
    search.open().type("金桥")
    search.box.press("Enter")
    expect(search.titles).to_have_count(3)


def test_a_screen_reader_hears_how_many_there_are(typed):
    expect(typed.page.locator(".search-box [role=status]")).to_have_text("3 条建议，按上下键选")
    typed.box.press("Escape")
    expect(typed.page.locator(".search-box [role=status]")).to_have_text("")
