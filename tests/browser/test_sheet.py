"""Tests that a rights problem fits on one page of A4."""

import pytest
from playwright.sync_api import expect

from tests.browser.paper import pages

pytestmark = pytest.mark.xdist_group("browser")


@pytest.mark.parametrize("slug", ["wages", "dismissal"])  # the first has time limits, the second has none
def test_a_sheet_is_one_page_with_all_that_is_needed(page, address, slug):
    page.goto(f"{address}rights/{slug}/sheet/")
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1
    titles = page.locator(".sheet__title").all_inner_texts()
    limits = ["别错过时间"] if slug == "wages" else []
    assert titles == ["留好证据", *limits, "怎样做", "找谁", "法律怎么说（截至2026年11月23日）"]


def test_the_page_of_the_problem_leads_to_its_sheet_and_back(page, address):
    page.goto(f"{address}rights/wages/")
    page.get_by_role("link", name="一页纸，打印带走").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sheet/")
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    page.locator(".breadcrumbs a").last.click()
    page.wait_for_url("**/rights/wages/")
