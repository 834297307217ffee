"""Tests the fullest page of each template of the shipped site with axe and on a small screen."""

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.view import NARROW, View
from tests.conftest import watched_page
from tests.shipped.browser.samples import SAMPLES
from tests.shipped.shipped_content import NOON

pytestmark = pytest.mark.xdist_group("samples")


@pytest.fixture(scope="module")
def view(browser):
    """Yield one View for all samples."""
    with watched_page(browser, now=NOON) as page:
        yield View(page)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_page_is_accessible_and_whole(view, address, axe_source, name):
    view.open(address + SAMPLES[name])
    expect(view.page.locator("h1:visible")).to_be_visible()
    view.show("light", NARROW)
    assert violations(view.page, axe_source) == []
    assert view.audit("lost()") == []
