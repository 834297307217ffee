"""Tests the back button: it restores the query, the filters and the place on the page."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


def test_typing_adds_no_history_entries_and_back_returns_to_submitted_queries(search, page):
    search.open("?q=茶叶")
    search.box.fill("阀")
    search.box.fill("阀门")
    expect(search.titles).to_have_text(["阀门专家工作站"])
    search.box.press("Enter")
    search.box.fill("")
    expect(search.titles).to_have_count(0)
    search.box.fill("专家库")
    search.box.press("Enter")
    expect(search.titles).to_have_text(["专家库管理办法"])
    page.go_back()
    expect(search.titles).to_have_text(["阀门专家工作站"])
    expect(search.box).to_have_value("阀门")
    page.go_back()
    expect(search.titles).to_have_text(["茶叶专家工作站"])
    page.go_forward()
    expect(search.titles).to_have_text(["阀门专家工作站"])


def test_submitting_the_same_query_adds_no_history_entry(search, page):
    length = search.open("?q=茶叶").page.evaluate("history.length")
    search.box.press("Enter")
    search.box.press("Enter")
    assert page.evaluate("history.length") == length


def test_back_undoes_a_filter(search, page):
    search.open("?q=金桥工程")
    page.get_by_role("checkbox", name="通知").check()
    expect(search.titles).to_have_count(1)
    page.go_back()
    expect(search.titles).to_have_count(3)
    expect(page.get_by_role("checkbox", name="通知")).not_to_be_checked()


KEPT = "scrollY > 800 && history.state?.top === scrollY"  # holds once the page has come to rest


def place(page):
    """Return the scrolled distance and the text of the focused element."""
    return page.evaluate("[Math.round(scrollY), document.activeElement.textContent]")


@pytest.mark.parametrize("way", ["click", "Enter"])
def test_back_from_a_result_restores_the_page(search, page, way):
    search.open("?q=讲座&kind=event&sort=date")
    page.get_by_role("button", name="再看一些").click()
    expect(search.titles).to_have_count(40)
    result = search.titles.nth(31)
    result.scroll_into_view_if_needed()
    result.focus()
    page.wait_for_function(KEPT)
    left = place(page)
    assert left[0] > 1500
    result.click() if way == "click" else result.press(way)
    page.wait_for_url("**/awards/youth-award/?talk")
    page.go_back()
    expect(search.titles).to_have_count(40)
    expect(result).to_be_focused()
    assert place(page) == left
    assert search.asked == "?q=讲座&kind=event&sort=date"


def test_back_from_another_page_restores_the_scrolled_place(search, page, portal):
    search.open("?q=讲座")
    page.mouse.wheel(0, 900)
    page.wait_for_function("scrollY === 900")
    page.wait_for_function(KEPT)
    page.goto(f"{portal}awards/")
    page.go_back()
    expect(search.titles).to_have_count(20)
    page.wait_for_function("scrollY === 900")


def test_a_reload_keeps_the_place(search, page):
    search.open("?q=讲座")
    page.mouse.wheel(0, 900)
    page.wait_for_function("scrollY === 900")
    page.wait_for_function(KEPT)
    page.reload()
    page.wait_for_function("scrollY === 900")


def test_a_new_query_shows_its_first_results(search, page):
    search.open("?q=讲座")
    page.get_by_role("button", name="再看一些").click()
    expect(search.titles).to_have_count(40)
    search.box.fill("学术讲座")
    expect(search.titles).to_have_count(20)
