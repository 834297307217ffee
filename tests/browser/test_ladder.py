"""Tests the ladder of honours.

The tests go from the questions to the unmet conditions of each step by keyboard alone, on several screens, on paper and
without scripts, and check that answers never leave the browser.
"""

import re

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.test_apply import fill, opened
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.conftest import NOON

INVITE, STATUS = "[data-ladder-invite]", "[data-ladder-status]"
YOUTH, MERIT = "#step-youth-award", "#step-merit-award"
STEPS = 4

pytestmark = pytest.mark.xdist_group("browser")


def answered(page, address, now=NOON):
    """Open the ladder with the answers of a woman who was born in 1990 and has worked for four years."""
    fill(opened(page, address, now))
    page.goto(address + "ladder/")
    expect(page.locator(STATUS)).to_be_visible()
    return page


def test_the_whole_path_by_key(page, address):
    page.goto(address + "ladder/")
    expect(page.locator(INVITE)).to_be_visible()
    expect(page.locator(STATUS), "nothing is judged before anything is said").to_be_hidden()
    expect(page.locator(".verdict")).to_have_count(0)
    tab_to(page, page.locator(INVITE).get_by_role("link", name="答几个问题"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/")
    expect(page.locator("[data-apply-status]")).not_to_be_empty()
    tab_to(page, page.locator("#ask-work-place-1"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("#ask-birth-date-1"))
    page.keyboard.type("1990")
    tab_to(page, page.locator("#ask-work-years-1"))
    page.keyboard.type("4")
    tab_to(page, page.get_by_role("link", name="荣誉阶梯").first)
    page.keyboard.press("Enter")
    page.wait_for_url(address + "ladder/")

    expect(page.locator("[data-ladder-count]")).to_have_text("1 项还需确认，1 项不符合。")
    expect(page.locator(INVITE)).to_be_hidden()
    box = page.locator(".honour-graph__node", has_text="不符合")
    expect(box).to_have_attribute("aria-label", "示例贡献奖，得过的不再参评，2026年12月18日截止，不符合")
    expect(page.locator(MERIT).locator(".verdict")).to_have_text("不符合")
    expect(page.locator(MERIT).locator(".chance__clause")).to_have_text(["从事科技工作满5年对照的是：从业年限至少5年"])
    expect(page.locator(YOUTH).locator(".chance__lead")).to_have_text("还要回答：曾获荣誉")
    tab_to(page, page.locator(YOUTH).get_by_role("link", name="曾获荣誉"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/#ask-honours")
    expect(page.locator("#ask-birth-date-1"), "the way back loses nothing").to_have_value("1990")


def test_who_has_an_honour_sees_what_it_bars_from(page, address):
    opened(page, address)
    page.get_by_role("group", name="曾获荣誉").get_by_label("市示例贡献奖").check()
    page.goto(address + "ladder/")
    step = page.locator(MERIT)
    expect(step.locator(".verdict")).to_have_text("不符合")
    expect(step.locator(".chance__clause")).to_contain_text("已经获得市级同类荣誉的，不再参评")
    expect(step.locator(".rungs__barred")).to_have_text("得过本项、市示例贡献奖的，不再参评。")


def test_answers_are_in_no_request_and_no_address(page, address):
    requests = []
    fill(opened(page, address))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address + "ladder/")
    expect(page.locator(STATUS)).to_be_visible()
    assert page.url == address + "ladder/"
    assert [url.split("?")[0] for url in requests if ".json" in url] == [address + "apply/rounds.json"]
    assert not [url for url in requests if "1990" in url]


def test_a_round_that_has_closed_since_the_build_says_so(page, address):
    answered(page, address, "2027-03-01T00:00:00Z")
    expect(page.locator(".verdict")).to_have_text(["已截止", "已截止"])


def test_the_drawing_is_shown_where_its_letters_can_be_read_and_leads_to_the_steps(page, address):
    page.set_viewport_size({"width": 1024, "height": 900})
    page.goto(address + "ladder/")
    drawing = page.locator(".honour-graph__drawing")
    expect(drawing).to_be_visible()
    page.locator(".honour-graph__node", has_text="市示例贡献奖").last.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/#step-city-merit-award")
    expect(page.locator("#step-city-merit-award")).to_be_in_viewport()
    for width in (320, 375):
        page.set_viewport_size({"width": width, "height": 700})
        expect(drawing).to_be_hidden()
        expect(page.locator(".rungs__step")).to_have_count(STEPS)
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_without_script_each_step_can_be_read(plain_page, address):
    plain_page.goto(address + "ladder/")
    expect(plain_page.locator(INVITE)).to_be_hidden()
    expect(plain_page.locator(".honour-graph__drawing")).to_be_visible()
    step = plain_page.locator(MERIT)
    step.locator("summary").press("Enter")
    expect(step.get_by_text("从事科技工作满5年")).to_be_visible()
    expect(step.locator(".rules__cites a").first).to_have_attribute("href", re.compile("laws/patent-law/#art-15$"))


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_any_verdict(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    answered(page, address)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert violations(page, AXE) == []


def test_paper_has_the_drawing_and_what_is_folded_on_the_screen(page, address):
    answered(page, address)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 900})
    expect(page.locator(".honour-graph__drawing")).to_be_visible()
    expect(page.locator(MERIT).locator(".rules")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
