"""Tests search with the keyboard alone."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


@pytest.mark.parametrize("path, box", [("", "home-search"), ("awards/", "site-search"), ("search/", "search-input")])
def test_slash_moves_the_focus_to_the_box_of_any_page(page, portal, path, box):
    page.goto(portal + path)
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    expect(page.locator(f"#{box}")).to_be_focused()
    expect(page.locator(f"#{box}")).to_have_value("")


def test_slash_selects_the_words_in_the_box(search, page):
    search.open("?q=茶叶")
    page.keyboard.press("/")
    page.keyboard.type("金")
    expect(search.box).to_have_value("金")


def test_slash_is_typed_in_a_focused_box(search, page):
    search.open().box.focus()
    page.keyboard.type("a/b")
    expect(search.box).to_have_value("a/b")


@pytest.mark.parametrize("key", ["Control+/", "Alt+/", "Meta+/"])
def test_slash_with_a_modifier_key_is_left_alone(search, page, key):
    search.open()
    page.keyboard.press(key)
    expect(search.box).not_to_be_focused()


def test_slash_can_be_switched_off_for_all_pages(search, page, portal):
    search.open()
    page.get_by_text("键盘操作").click()
    page.get_by_role("checkbox", name="跳到搜索框").uncheck()
    page.goto(f"{portal}awards/")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    expect(page.locator("#site-search")).not_to_be_focused()
    search.open()
    page.get_by_text("键盘操作").click()
    page.get_by_role("checkbox", name="跳到搜索框").check()
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(search.box).to_be_focused()


def test_arrows_go_from_the_box_through_the_results_and_back(search, page):
    search.open("?q=金桥工程").box.focus()
    page.keyboard.press("ArrowDown")
    expect(search.titles.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(search.titles.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(search.box).to_be_focused()


def test_the_answer_comes_before_the_results(search, page):
    search.open("?q=青年科技奖").box.press("ArrowDown")
    expect(page.locator(".answer a")).to_be_focused()


def test_the_button_for_more_comes_after_the_results(search, page):
    search.open("?q=讲座")
    search.titles.nth(19).press("ArrowDown")
    expect(page.locator(".search__more")).to_be_focused()


def test_escape_returns_to_the_box_and_keeps_the_words(search, page):
    search.open("?q=金桥工程")
    search.titles.nth(2).press("Escape")
    expect(search.box).to_be_focused()
    expect(search.box).to_have_value("金桥工程")
    expect(search.titles).to_have_count(3)


def test_enter_opens_a_result(search, page):
    search.open("?q=讲座").box.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/awards/youth-award/?talk")


def test_an_open_list_of_names_comes_before_the_results(search):
    search.open().box.press_sequentially("金桥")
    expect(search.names).to_have_count(3)
    for _ in range(4):
        search.box.press("ArrowDown")
    expect(search.names).to_have_count(0)
    search.box.press("ArrowDown")
    expect(search.titles.first).to_be_focused()


def test_a_whole_search_without_a_mouse(search, page, portal):
    page.goto(f"{portal}awards/")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    page.keyboard.type("讲座")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    search.settle()
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(search.titles.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/awards/youth-award/?talk")
    page.go_back()
    expect(search.titles.nth(1)).to_be_focused()
