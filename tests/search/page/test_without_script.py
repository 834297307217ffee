"""Tests search without JavaScript or before it runs: the form leads to lists of everything."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


@pytest.mark.parametrize("path, box", [("awards/", "site-search"), ("", "home-search")])
def test_every_form_leads_to_the_list_of_everything(plain_page, portal, path, box):
    plain_page.goto(portal + path)
    plain_page.locator(f"#{box}").fill("金桥工程")
    plain_page.locator(f"#{box}").press("Enter")
    plain_page.wait_for_url("**/search/?q=*")
    expect(plain_page.get_by_role("heading", name="不用搜索，也能找到")).to_be_visible()
    plain_page.locator(".search__fallback a").first.click()
    plain_page.wait_for_url(f"{portal}sitemap/")


def test_controls_that_need_javascript_are_hidden(plain_page, portal):
    plain_page.goto(f"{portal}search/?q=金桥工程")
    expect(plain_page.locator("main input, main select, main button, main details")).to_have_count(7)
    for control in plain_page.locator("main input, main select, main button, main details").all():
        expect(control).to_be_hidden()


def test_the_fallback_appears_if_the_script_does_not_load(page, portal):
    page.route("**/search/page.js*", lambda route: route.abort())
    page.goto(f"{portal}search/?q=金桥工程")
    fallback = page.locator(".search__fallback")
    late = re.compile("4s .*search-appear")
    expect(fallback, "who has a quick network does not see it").to_have_css("animation", late)
    expect(fallback).to_have_css("visibility", "visible")
