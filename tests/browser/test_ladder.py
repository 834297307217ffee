"""The ladder of honours: from the questions to what is unmet on each step by the keyboard alone, on any screen, on paper,
without script; and nothing that was answered leaves the browser."""

import pytest

from tests.axe import violations
from tests.browser.test_apply import fill, opened
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

TODAY = "2026-11-23T04:00:00Z"
INVITE, STATUS = "[data-ladder-invite]", "[data-ladder-status]"
YOUTH, OUTSTANDING = "#step-youth-award", "#step-outstanding-workers"

pytestmark = pytest.mark.xdist_group("browser")


def answered(page, address, now=TODAY):
    """The ladder as it is for a woman of 1990 who has worked for four years."""
    fill(opened(page, address, now))
    page.goto(address + "ladder/")
    page.locator(STATUS).wait_for()
    return page


def test_the_whole_path_by_key(page, address):
    page.clock.set_fixed_time(TODAY)
    page.goto(address + "ladder/")
    assert page.locator(STATUS).is_hidden() and page.locator(".verdict").count() == 0, "nothing is judged before anything is said"
    tab_to(page, page.locator(INVITE).get_by_role("link", name="答几个问题"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/")
    page.locator("[data-apply-status]:not(:empty)").wait_for()
    tab_to(page, page.locator("#ask-work-place-1"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("#ask-birth-date-1"))
    page.keyboard.type("1990")
    tab_to(page, page.locator("#ask-work-years-1"))
    page.keyboard.type("4")
    tab_to(page, page.get_by_role("link", name="荣誉阶梯").first)
    page.keyboard.press("Enter")
    page.wait_for_url(address + "ladder/")
    page.locator(STATUS).wait_for()

    assert page.locator("[data-ladder-count]").inner_text() == "1 项还需确认，1 项不符合。"
    assert page.locator(INVITE).is_hidden()
    box = page.locator(".honour-graph__node", has_text="不符合")
    assert box.get_attribute("aria-label") == "优秀科技工作者，得过的不再参评，2026年12月18日截止，不符合"
    assert page.locator(OUTSTANDING).locator(".verdict").inner_text() == "不符合"
    assert page.locator(OUTSTANDING).locator(".chance__clause").all_inner_texts() == ["从事科技工作满5年\n\n对照的是：从业年限至少5年"]
    assert page.locator(YOUTH).locator(".chance__lead").inner_text() == "还要回答：性别、成果时间、科研诚信记录、曾获荣誉"
    tab_to(page, page.locator(YOUTH).get_by_role("link", name="科研诚信记录"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/#ask-integrity")
    assert page.locator("#ask-birth-date-1").input_value() == "1990", "the way back loses nothing"


def test_who_has_an_honour_sees_what_it_bars_from(page, address):
    opened(page, address)
    page.get_by_role("group", name="曾获荣誉").get_by_label("青岛市青年科技奖").check()
    page.goto(address + "ladder/")
    step = page.locator(YOUTH)
    assert step.locator(".verdict").inner_text() == "不符合"
    assert "已经获得市级青年科技奖的，不再参评" in step.locator(".chance__clause").inner_text()
    assert step.locator(".rungs__barred").inner_text() == "得过本项、青岛市青年科技奖的，不再参评。"


def test_answers_are_in_no_request_and_no_address(page, address):
    requests = []
    fill(opened(page, address))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address + "ladder/")
    page.locator(STATUS).wait_for()
    assert page.url == address + "ladder/"
    assert [url.split("?")[0] for url in requests if ".json" in url] == [address + "apply/rounds.json"]
    assert not [url for url in requests if "1990" in url]


def test_a_round_that_has_closed_since_the_build_says_so(page, address):
    answered(page, address, "2027-03-01T00:00:00Z")
    assert page.locator(".verdict").all_inner_texts() == ["已截止", "已截止"]


def test_the_drawing_is_shown_where_its_letters_can_be_read_and_leads_to_the_steps(page, address):
    page.goto(address + "ladder/")
    drawing = page.locator(".honour-graph__drawing")
    page.set_viewport_size({"width": 1024, "height": 900})
    assert drawing.is_visible()
    page.locator(".honour-graph__node", has_text="最美科技工作者").last.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#step-beautiful-workers") and page.locator("#step-beautiful-workers").is_visible()
    for width in (320, 375):
        page.set_viewport_size({"width": width, "height": 700})
        assert drawing.is_hidden() and page.locator(".rungs__step").count() == 14
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_without_script_each_step_can_be_read(browser, address):
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(address + "ladder/")
    assert page.locator(INVITE).is_hidden() and page.locator(".honour-graph__drawing").is_visible()
    page.locator(OUTSTANDING).locator("summary").press("Enter")
    assert page.get_by_text("从事科技工作满5年").is_visible()
    assert page.locator(OUTSTANDING).locator(".rules__cites a").first.get_attribute("href").endswith("laws/sci-tech-progress-law/#art-69")
    context.close()


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
    assert page.locator(".honour-graph__drawing").is_visible()
    assert page.locator(OUTSTANDING).locator(".rules").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
