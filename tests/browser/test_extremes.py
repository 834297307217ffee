"""Tests extreme content in a real browser: nothing is too wide, no text is covered, all controls work."""

import re

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.browser.pictures import PAPER
from plugins.contact_sheet.samples import SPECIAL
from plugins.records.model.kind import all_kinds
from tests.axe import violations
from tests.browser.view import AUDIT

EXTREME = [(site, path) for site in ("extremes", "bare") for _, path, _ in SPECIAL[site]] + [("bare", "laws/minimal/")]
LEAST = [("extremes", f"{'' if kind.name == 'page' else kind.plural + '/'}minimal/") for kind in all_kinds().values()]
LISTS = [
    ("extremes", f"{plural}/") for plural in ("awards", "contacts", "laws", "terms")
]  # These lists have entries with a title of 60 characters.
WIDTHS = (320, 768, 1440)
MANY = "organisations/"
A_RECORD = 1000  # bytes of HTML that one record of a long list may take; 860 were measured

# This finds headings that are covered, for example by a band that was moved up.
COVERED = """() => [...document.querySelectorAll("h1, h2:not(.visually-hidden)")].slice(0, 8).filter((heading) => {
  if (!heading.checkVisibility()) return false;
  heading.scrollIntoView({ block: "center" });
  const range = document.createRange();
  range.selectNodeContents(heading);
  const box = range.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + 8, box.top + box.height / 2);
  return !(heading.contains(top) || top?.contains(heading));
}).map((heading) => heading.textContent)"""


@pytest.fixture(scope="module")
def hosts(extremes):
    """Yield {name: address} of the extreme sites, while they are served."""
    with served(extremes["extremes"].output) as large, served(extremes["bare"].output) as bare:
        yield {"extremes": large, "bare": bare}


def open_at(page, hosts, place):
    site, path = place
    page.goto(f"{hosts[site]}/{path}")
    page.evaluate(AUDIT)


def faults(page, width):
    """Return the faults of the page in its present state, in words."""
    wide = page.evaluate("document.documentElement.scrollWidth")
    return [
        *([f"{wide} wide"] if wide > width else []),
        *page.evaluate("audit.collisions()"),
        *(f"“{text}” is covered" for text in page.evaluate(COVERED)),
        *([] if page.locator("h1:visible").count() == 1 else ["no h1 to see"]),
    ]


@pytest.mark.xdist_group("extremes")
@pytest.mark.parametrize("mode", ["light", "large"])
@pytest.mark.parametrize("place", EXTREME + LISTS, ids="/".join)
def test_an_extreme_page_holds_at_every_width(page, hosts, place, mode):
    page.emulate_media(reduced_motion="reduce")
    if mode == "large":
        page.add_init_script("localStorage.setItem('size', 'large')")
    open_at(page, hosts, place)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert (width, faults(page, width)) == (width, [])


@pytest.mark.xdist_group("extremes")
@pytest.mark.parametrize("place", LEAST, ids="/".join)
def test_a_record_with_only_what_it_must_holds(page, hosts, axe_source, place):
    page.emulate_media(reduced_motion="reduce")
    open_at(page, hosts, place)
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert (width, faults(page, width)) == (width, [])
    assert violations(page, axe_source) == []


@pytest.mark.xdist_group("extremes")
@pytest.mark.parametrize("place", EXTREME, ids="/".join)
def test_an_extreme_page_has_no_violation_and_goes_on_paper(page, hosts, axe_source, place):
    open_at(page, hosts, place)
    assert violations(page, axe_source) == []
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER
    expect(page.locator("button:visible, input:visible, select:visible")).to_have_count(0)


@pytest.mark.xdist_group("extremes")
def test_a_wide_table_scrolls_inside_its_own_box(page, hosts):
    page.set_viewport_size({"width": 320, "height": 640})
    open_at(page, hosts, ("extremes", "wide-table/"))
    box = page.locator(".table-scroll")
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.table-scroll').scrollLeft > 0")
    expect(box.locator("th")).to_have_count(12)
    expect(box, "a shadow says that there is more").to_have_css("background-attachment", "local, scroll")


@pytest.mark.xdist_group("extremes")
def test_a_list_of_500_says_so_is_light_and_is_narrowed_by_keyboard(page, hosts, extremes):
    assert (extremes["extremes"].output / MANY / "index.html").stat().st_size < 500 * A_RECORD
    open_at(page, hosts, ("extremes", MANY))
    status = page.locator("[data-finder-status]")
    expect(status).to_have_text("单位与学会共 500 条")
    page.locator("[data-facet=type] summary").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(status).to_have_text(re.compile(r"^单位与学会共 \d\d 条，类型：示例词一$"))
    shown = int(re.search(r"\d+", status.inner_text())[0])
    assert shown < 60
    expect(page.locator("[data-record]:visible")).to_have_count(shown)


@pytest.mark.xdist_group("extremes")
def test_a_list_of_none_says_so_and_a_list_of_one_counts_one(page, hosts):
    open_at(page, hosts, ("bare", "awards/"))
    expect(page.locator("[data-finder-status]")).to_have_text("还没有内容。")
    open_at(page, hosts, ("extremes", "demands/"))
    expect(page.locator("[data-finder-status]")).to_have_text("技术需求共 1 条")
