"""A rights problem on paper: one page of A4, whatever the problem."""

import re

import pytest

from tests.content_folders import ROOT

RIGHTS = sorted(file.stem for file in (ROOT / "content/records/rights").iterdir() if file.suffix in (".yml", ".md"))
pytestmark = pytest.mark.xdist_group("sheets")


@pytest.fixture(scope="module")
def sheet(browser):
    """One page for all sheets."""
    with browser.new_context(locale="zh-CN") as context:
        yield context.new_page()


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("slug", RIGHTS)
def test_a_sheet_is_one_page_with_all_that_is_needed(sheet, address, slug):
    sheet.goto(f"{address}rights/{slug}/sheet/")
    assert pages(sheet.pdf(format="A4", prefer_css_page_size=True)) == 1
    titles = sheet.locator(".sheet__title").all_inner_texts()
    assert titles[0].startswith("法律怎么说（截至") and titles[-1] == "找谁"


def test_the_page_of_the_problem_leads_to_its_sheet_and_back(sheet, address):
    sheet.goto(f"{address}rights/labour-dispute/")
    sheet.get_by_role("link", name="一页纸，打印带走").focus()
    sheet.keyboard.press("Enter")
    sheet.wait_for_url("**/sheet/")
    assert sheet.locator("meta[name=robots]").get_attribute("content") == "noindex"
    sheet.locator(".breadcrumbs a").last.click()
    sheet.wait_for_url("**/rights/labour-dispute/")
