"""Tests that the banner of a kept page and the offline page with its list are accessible in every mode."""

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.view import AUDIT, NARROW, WIDE, View

pytestmark = pytest.mark.xdist_group("offline")


@pytest.mark.parametrize("path, shows", [("awards/", ".kept"), ("laws/patent-law/", "[data-kept-list] li")])
def test_the_page_is_accessible_in_every_mode(reader, axe_source, path, shows):
    reader.arrive().read("awards/")
    reader.lose_network()
    reader.go(path)
    expect(reader.page.locator(shows).first).to_be_visible()
    view = View(reader.page)
    view.page.evaluate(AUDIT)
    for mode in ("light", "dark", "large"):
        for width in (NARROW, WIDE):
            view.show(mode, width)
            assert violations(view.page, axe_source) == [], (mode, width)
            assert view.audit("lost()") == [], (mode, width)
            assert view.audit(f"targets({44 if mode == 'large' else 24})") == [], (mode, width)
