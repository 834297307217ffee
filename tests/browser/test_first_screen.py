"""Tests that a phone of 375 x 812 pixels shows something useful on its first screen, on a page of every template.

Useful is what a reader can act on or has come to read: the main button, the link to the law in force, the fact table,
the first record of a list, a control of a form, or the text itself. What only leads to it (header, breadcrumbs, title,
contents) is not.
"""

import pytest

from tests.browser.conftest import grouped
from tests.browser.samples import SAMPLES
from tests.browser.view import CHOOSE
from tests.conftest import watched_page

PHONE = {"width": 375, "height": 812}
LONGEST_TITLE = 30  # characters
HEADER = 120  # pixels of the header, without 长者版
TITLE = 300  # the lowest top edge of the title in 长者版, in pixels
LIMITS = {"light": 600, "large": 800}  # the lowest top edge of the first useful thing, in pixels
USEFUL = """() => {
  const found = document.querySelectorAll("main :is(.button, .notice-banner a, input, select, table, .facts, " +
    "[data-record], .record-card, .task-list, .deadline-list, .ladder, .directory, .doors, .contacts, .law-article, " +
    ".pack__facts, .sheet__part, .certificate, .lede, .section, .prose)");
  return Math.min(...[...found]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
    .map((element) => element.getBoundingClientRect().top + scrollY));
}"""


@pytest.fixture(scope="module", params=[grouped(name) for name in SAMPLES])
def phone(request, browser, build):
    """Yield the page of one template as a phone loads it; what is folded is folded while it loads."""
    address = request.getfixturevalue("published_address" if request.param == "not-found" else "address")
    with watched_page(browser, viewport=PHONE) as page:
        page.goto(address + SAMPLES[request.param])
        assert len(page.locator("h1:visible").first.inner_text()) <= LONGEST_TITLE
        yield page


@pytest.mark.parametrize("mode", LIMITS)
def test_something_useful_stands_on_the_first_screen(phone, mode):
    phone.evaluate(CHOOSE, mode)
    assert phone.evaluate(USEFUL) <= LIMITS[mode]


def test_the_title_stands_high_in_the_version_for_the_old(phone):
    phone.evaluate(CHOOSE, "large")
    assert phone.locator("h1:visible").first.bounding_box()["y"] <= TITLE


def test_the_header_takes_two_short_rows(phone):
    phone.evaluate(CHOOSE, "light")
    header = phone.locator(".site-header")
    assert header.count() == 0 or header.bounding_box()["height"] <= HEADER
