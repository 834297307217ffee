"""Without JavaScript, or before it runs: the form leads to lists of everything."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


@pytest.fixture
def plain(browser):
    """A page of a browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path, box", [("awards/", "site-search"), ("", "home-search")])
def test_every_form_leads_to_the_list_of_everything(plain, portal, path, box):
    plain.goto(portal + path)
    plain.locator(f"#{box}").fill("金桥工程")
    plain.locator(f"#{box}").press("Enter")
    plain.wait_for_url("**/search/?q=*")
    expect(plain.get_by_role("heading", name="不用搜索，也能找到")).to_be_visible()
    plain.locator(".search__fallback a").first.click()
    assert plain.url == f"{portal}sitemap/"


def test_what_needs_javascript_is_not_shown(plain, portal):
    plain.goto(f"{portal}search/?q=金桥工程")
    expect(plain.locator("main input, main select, main button, main details")).to_have_count(7)
    for control in plain.locator("main input, main select, main button, main details").all():
        expect(control).to_be_hidden()


def test_a_script_that_does_not_come_is_noticed(page, portal):
    page.route("**/search/page.js*", lambda route: route.abort())
    page.goto(f"{portal}search/?q=金桥工程")
    fallback = page.locator(".search__fallback")
    assert fallback.evaluate("element => getComputedStyle(element).visibility") == "hidden"
    page.wait_for_function("getComputedStyle(document.querySelector('.search__fallback')).visibility === 'visible'")
