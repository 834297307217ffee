"""Tests the search box of every other page."""

import pytest
from playwright.sync_api import expect

from tests.conftest import mend

from .conftest import DRAWN, PAUSE

pytestmark = pytest.mark.xdist_group("search page")


@pytest.fixture
def asked_for(page):
    """Return the list of all addresses that the page fetches, in order."""
    addresses = []
    page.on("request", lambda request: addresses.append(request.url))
    return addresses


@pytest.mark.parametrize("path, box", [("awards/", "site-search"), ("", "home-search")])
def test_suggestions_lead_to_the_search_page(page, portal, search, path, box):
    page.goto(portal + path)
    field = page.locator(f"#{box}")
    field.press_sequentially("金桥")
    names = page.locator(f"#{box}-list [role=option]")
    expect(names).to_have_count(3)
    field.press("ArrowDown")
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(search.titles).to_have_text(["金桥工程优秀项目奖"])
    expect(search.box).to_have_value("金桥工程优秀项目奖")


def test_a_click_on_a_suggestion_leads_to_the_search_page(page, portal, search):
    page.goto(f"{portal}awards/")
    page.locator("#site-search").press_sequentially("金桥工程优")
    page.locator("#site-search-list [role=option]").click()
    page.wait_for_url("**/search/?q=*")
    expect(search.titles).to_have_text(["金桥工程优秀项目奖"])


def test_enter_searches_for_the_typed_words(page, portal, search):
    page.goto(f"{portal}awards/")
    page.locator("#site-search").press_sequentially("茶叶")
    page.locator("#site-search").press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(search.titles).to_have_text(["茶叶专家工作站"])


def test_no_search_files_are_fetched_before_the_box_is_used(page, portal, asked_for):
    page.goto(f"{portal}awards/")
    page.wait_for_load_state("networkidle")
    assert not [address for address in asked_for if "client.js" in address or "/search/index/" in address]
    with page.expect_request("**/search/index/fake_index.json?open"):
        page.locator("#site-search").focus()


def test_an_index_that_cannot_be_fetched_breaks_nothing(page, portal):
    page.route("**/search/index/**", lambda route: route.abort())
    page.goto(f"{portal}awards/")
    with page.expect_event("requestfailed"):
        page.locator("#site-search").press_sequentially("茶叶")
    page.clock.run_for(PAUSE)
    page.evaluate(DRAWN)
    expect(page.locator("#site-search-list")).to_be_hidden()
    mend(page)
    page.locator("#site-search").press("Backspace")
    page.locator("#site-search").press_sequentially("叶")
    expect(page.locator("#site-search-list [role=option]")).to_have_text(["茶叶专家工作站"])
