"""Tests that each rights problem and each pack of papers of the shipped content fits on one page of A4."""

import pytest
from playwright.sync_api import expect

from tests.browser.paper import pages
from tests.conftest import watched_page
from tests.shipped.shipped_content import NATIONAL, NOON

RIGHTS = sorted(file.stem for file in (NATIONAL / "records/rights").iterdir() if file.suffix in (".yml", ".md"))
PACKS = [
    "rounds/outstanding-workers-2026/pack/",
    "rounds/youth-award-2026/pack/",
    "rounds/station-call-2026/pack/",
    "programmes/academician-station/pack/",
]
pytestmark = pytest.mark.xdist_group("sheets")


@pytest.fixture(scope="module")
def sheet(browser):
    """Yield one page for all sheets."""
    with watched_page(browser, now=NOON) as page:
        yield page


@pytest.mark.parametrize("slug", RIGHTS)
def test_a_sheet_is_one_page_with_all_that_is_needed(sheet, address, slug):
    sheet.goto(f"{address}rights/{slug}/sheet/")
    assert pages(sheet.pdf(format="A4", prefer_css_page_size=True)) == 1
    titles = sheet.locator(".sheet__title").all_inner_texts()
    assert titles[-1].startswith("法律怎么说（截至") and titles[-2] == "找谁"
    assert titles[0] == "这周先做"


@pytest.mark.parametrize("path", PACKS)
def test_a_pack_is_one_page(sheet, address, path):
    sheet.goto(address + path)
    expect(sheet.locator("[data-pack-status]")).not_to_be_empty()
    assert pages(sheet.pdf(format="A4", prefer_css_page_size=True)) == 1
