"""Tests the look of the search page: rules of axe, contrast, sizes of targets, narrow screens, zoom, paper."""

import pytest
from playwright.sync_api import expect

from plugins.browser.pictures import CHOICES
from tests.axe import COLOURS, violations
from tests.browser.view import CHOOSE

pytestmark = pytest.mark.xdist_group("search page")

STATES = [
    "",
    "?q=金桥工程",
    "?q=金桥工程&kind=award&kind=notice&year=2025",
    "?q=青年科技奖",
    "?q=专利法第十五条",
    "?q=金乔工程",
    "?q=title:",
    "?q=茶叶&kind=law",
    "?q=讲座",
]
MODES = ["light", "dark", "contrast", "large"]
SHAPES = ["light", "large"]  # These modes differ in sizes; the others differ only in colours.
WIDEST = "[document.documentElement.scrollWidth, innerWidth]"


def enter_mode(page, mode):
    page.emulate_media(color_scheme="dark" if mode == "dark" else "light", reduced_motion="reduce")
    if mode in CHOICES:
        page.add_init_script(f"localStorage.setItem('{CHOICES[mode]}', '{mode}')")


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_no_fault_in_any_state(search, page, axe_source, state):
    """Modes that differ in sizes are tested with all rules; the others only with the rules about colour, at one
    width.
    """
    search.open(state)
    for mode in MODES:
        page.emulate_media(color_scheme="dark" if mode == "dark" else "light", reduced_motion="reduce")
        page.evaluate(CHOOSE, mode)
        for width in (375, 1280) if mode in SHAPES else (1280,):
            page.set_viewport_size({"width": width, "height": 900})
            assert violations(page, axe_source, () if mode in SHAPES else COLOURS) == [], (mode, width)


def test_axe_finds_no_fault_in_the_list_of_names(search, page, axe_source):
    search.open().box.press_sequentially("金桥")
    expect(search.names).to_have_count(3)
    search.box.press("ArrowDown")
    assert violations(page, axe_source) == []


def test_axe_finds_no_fault_while_waiting_and_after_a_failure(search, page, hold, axe_source):
    search.open("?q=金桥")
    go_on = hold("search")
    search.box.fill("茶叶")
    expect(page.locator(".search__news .search__waiting")).to_be_visible()
    assert violations(page, axe_source) == []
    go_on()
    page.route("**/fake_index.json?search", lambda route: route.abort())
    search.box.fill("茶")
    expect(page.get_by_role("button", name="再试一次")).to_be_visible()
    assert violations(page, axe_source) == []


CONTRAST = """async chip => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const light = colour => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const { color, backgroundColor } = getComputedStyle(chip);
  const [dark, bright] = [light(color), light(backgroundColor)].sort((a, b) => a - b);
  return bright / dark;
}"""


@pytest.mark.parametrize("mode", MODES)
def test_a_chosen_kind_can_be_read(search, page, mode):
    """On a narrow screen the check box covers its chip, and axe does not test covered text."""
    enter_mode(page, mode)
    page.set_viewport_size({"width": 375, "height": 900})
    search.open("?q=金桥工程&kind=award")
    assert page.locator(".filter:has(:checked)").evaluate(CONTRAST) >= 4.5


@pytest.mark.parametrize("mode", SHAPES)
@pytest.mark.parametrize("width", [1024, 1280, 1440])
def test_the_box_is_as_wide_as_the_results_below_it(search, page, mode, width):
    enter_mode(page, mode)
    page.set_viewport_size({"width": width, "height": 900})
    search.open("?q=金桥工程")
    edge = "part => part.getBoundingClientRect().right"
    box, below = (page.locator(part).evaluate(edge) for part in (".search-box__row", ".search__results"))
    assert below == pytest.approx(box, abs=1)


SMALL = """least => [...document.querySelectorAll('main :is(a, button, input, select, summary, [role=option], label)')]
  .filter(target => target.checkVisibility()
    && !target.closest('p, .prose, .visually-hidden, .breadcrumbs, .bullets, .search-box__row, .review'))
  .map(target => target.closest('label') ?? target)
  .map(target => [target.className || target.outerHTML, target.getBoundingClientRect()])
  .filter(([, box]) => box.height < least || box.width < least).map(([name, box]) => [name, box.width, box.height])"""


@pytest.mark.parametrize("mode, least", [("light", 24), ("large", 44)])
@pytest.mark.parametrize("width", [375, 1280])
def test_targets_are_large_enough(search, page, mode, least, width):
    enter_mode(page, mode)
    page.set_viewport_size({"width": width, "height": 900})
    search.open("?q=金桥工程&kind=award")
    page.get_by_text("键盘操作").click()
    search.box.fill("金桥")
    expect(search.names).to_have_count(3)
    assert page.evaluate(SMALL, least) == []


@pytest.mark.parametrize("mode", SHAPES)
@pytest.mark.parametrize("width", [320, 640])  # 640 pixels correspond to a screen of 1280 at a zoom of 200 %.
def test_nothing_is_wider_than_the_screen(search, page, mode, width):
    enter_mode(page, mode)
    page.set_viewport_size({"width": width, "height": 640})
    for state in STATES:
        search.open(state)
        widest, screen = page.evaluate(WIDEST)
        assert widest <= screen, state
    search.open().box.press_sequentially("中华")
    expect(search.names).to_have_count(1)
    widest, screen = page.evaluate(WIDEST)
    assert widest <= screen


def test_the_list_of_suggestions_covers_the_page(page, portal):
    page.goto(portal)
    page.locator("#home-search").press_sequentially("金桥")
    last = page.locator("#home-search-list [role=option]").last
    expect(last).to_be_visible()
    last.click(trial=True)  # The trial fails if another element covers the suggestion.
    last.click()
    page.wait_for_url("**/search/?q=*")


def test_paper_shows_the_words_the_answer_and_the_results_only(search, page):
    search.open("?q=金桥工程")
    page.emulate_media(media="print")
    expect(search.titles.first).to_be_visible()
    expect(search.box).to_be_visible()
    for part in (".search__filters", ".choice", ".search__more", ".search__keys", ".search-box__button"):
        expect(page.locator(part).first).to_be_attached()
        for each in page.locator(part).all():
            expect(each).to_be_hidden()
