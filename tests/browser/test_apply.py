"""Tests the page “我能申报什么”, which compares answers with the rules of rounds.

The tests go from the first question to the verdicts by keyboard alone, set other days, print, switch scripts off, and
check that answers never leave the browser.
"""

import re

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.conftest import NOON

STATUS = "[data-apply-status]"
NOTHING_SAID = "回答问题，马上对照。"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, now=NOON):
    page.clock.set_fixed_time(now)
    page.goto(address + "apply/")
    expect(page.locator(STATUS)).not_to_be_empty()
    return page


def verdicts(page):
    """Return the locator of the verdicts, in the order of the page."""
    return page.locator(".chance .verdict")


def item(page, slug):
    return page.locator(f"[data-apply-round={slug}]")


def fill(page, birth=("1990", "3", "1"), years="4"):
    """Answer as a woman who has worked for so many `years`; questions that are not asked any more are left out."""
    answers = {
        "申报主体": ["个人"],
        "工作地点": ["本地"],
        "出生日期": birth,
        "性别": ["女"],
        "从业年限": [years],
        "成果时间": ["2025"],
        "科研诚信记录": ["无失信记录"],
    }
    for label, words in answers.items():
        question = page.get_by_role("group", name=label)
        texts = question.get_by_role("textbox")
        if question.is_visible() and texts.count():
            for box, text in zip(texts.all(), words, strict=False):
                box.fill(text)
        elif question.is_visible():
            question.get_by_label(words[0], exact=True).check()


def test_the_whole_path_by_key(page, address):
    page.goto(address + "rounds/youth-2026/")
    tab_to(page, page.get_by_role("link", name="对照我的情况"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/")
    expect(page.locator(STATUS)).to_have_text(NOTHING_SAID)
    expect(verdicts(page), "nothing is judged before anything is said").to_have_count(0)

    tab_to(page, page.locator("#ask-applicant-1"))
    page.keyboard.press("Space")
    expect(page.locator(STATUS)).to_have_text("3 项还需确认，1 项不符合。")
    tab_to(page, page.locator("#ask-work-place-1"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("#ask-birth-date-1"))
    for part in ("1986", "7", "1"):
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    tab_to(page, page.locator("#ask-work-years-1"))
    page.keyboard.type("6")
    tab_to(page, page.locator("#ask-results-since-1"))
    page.keyboard.type("２０２５")  # An input method for Chinese writes full-width digits.
    tab_to(page, page.locator("#ask-honours-none"))
    page.keyboard.press("Space")
    merit = item(page, "merit-2026")
    expect(merit.locator(".chance__lead")).to_have_text("还要回答：科研诚信记录")

    tab_to(page, merit.get_by_role("link", name="科研诚信记录"))
    page.keyboard.press("Enter")
    expect(page.locator("#ask-integrity-1")).to_be_focused()
    page.keyboard.press("Space")
    expect(merit.locator(".verdict")).to_have_text("符合")
    expect(page.locator("[data-apply-live]")).to_have_text("2 项符合，1 项还需确认，1 项不符合。")
    expect(verdicts(page), "what one may apply for comes first").to_have_text(["符合", "符合", "还需确认", "不符合"])
    assert page.url == address + "apply/"


def test_the_clause_that_decided_is_named_with_its_source(page, address):
    fill(opened(page, address), years="6")
    page.get_by_label("有失信记录").check()
    merit = item(page, "merit-2026")
    clause = merit.locator(".chance__clause", has_text="科研失信")
    expect(clause.locator(".chance__compared")).to_have_text("对照的是：科研诚信记录为无失信记录")
    assert clause.get_by_role("link").evaluate("link => link.href") == address + "laws/patent-law/#art-15"
    expect(merit).to_contain_text("从事科技工作满5年")
    expect(merit.locator(".chance__source a").last).to_have_attribute(
        "href", re.compile("rounds/merit-2026/#eligibility$")
    )


def asked(page):
    """Return the labels of the questions that are shown."""
    return page.locator("[data-question]:visible").evaluate_all("all => all.map(({ dataset }) => dataset.question)")


def test_questions_follow_the_choice_before_them(page, address):
    whole = asked(opened(page, address))
    assert "技术需求数" in whole and "曾获荣誉" in whole
    who = page.get_by_role("group", name="申报主体")
    who.get_by_label("个人").check()
    assert asked(page) == [label for label in whole if label != "技术需求数"]
    page.locator("#ask-work-years-1").fill("4")
    assert "成果时间" not in asked(page), "only the award for five years of work compares it"
    page.locator("#ask-work-years-1").fill("6")
    page.locator("#ask-results-since-1").fill("2020")
    page.locator("#ask-work-years-1").fill("4")
    lead = item(page, "merit-2026").locator(".chance__clause")
    expect(lead, "what a hidden question was answered is no reason").to_have_count(1)
    who.get_by_label("不确定").check()
    assert "技术需求数" in asked(page)
    page.get_by_role("button", name="清除我的回答").click()
    assert asked(page) == whole


def test_answers_are_in_no_request_and_no_address_and_can_be_forgotten(page, address):
    opened(page, address)
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    fill(page)
    page.locator("#ask-work-years-1").press("Enter")
    expect(verdicts(page)).to_have_count(4)
    assert [url for url in requests if "/theme/icons.svg?v=" not in url] == [] and page.url == address + "apply/"
    page.reload()
    expect(page.locator("#ask-birth-date-1"), "the way back from a round loses nothing").to_have_value("1990")
    expect(verdicts(page)).to_have_count(4)
    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]
    page.get_by_role("button", name="清除我的回答").press("Enter")
    expect(page.locator(STATUS)).to_have_text(NOTHING_SAID)
    expect(page.locator("#ask-applicant-1")).to_be_focused()
    assert page.evaluate("sessionStorage.length") == 0


def test_a_day_that_does_not_exist_is_said_beside_it_once_one_goes_on(page, address):
    opened(page, address)
    for place, part in enumerate(("1986", "2", "30"), 1):
        page.locator(f"#ask-birth-date-{place}").fill(part)
    fault = page.locator("#ask-birth-date-fault")
    expect(fault, "who is still writing has made no mistake yet").to_be_hidden()
    page.locator("#ask-sex-1").focus()
    expect(fault).to_have_text("1986年2月只有 1 到 28 日")
    expect(page.locator("#ask-birth-date-3")).to_have_attribute("aria-describedby", "ask-birth-date-fault")
    page.locator("#ask-birth-date-3").fill("28")
    expect(fault).to_be_hidden()


def test_none_and_not_sure_go_with_nothing_else(page, address):
    opened(page, address)
    honours = page.get_by_role("group", name="曾获荣誉")
    chosen = honours.locator(":checked")
    honours.get_by_label("青年奖", exact=True).check()
    honours.get_by_label("示例贡献奖", exact=True).check()
    expect(chosen).to_have_count(2)
    honours.get_by_label("以上都没有").check()
    expect(chosen).to_have_count(1)
    honours.get_by_label("青年奖", exact=True).check()
    expect(chosen).to_have_count(1)
    expect(page.locator(STATUS)).not_to_have_text(NOTHING_SAID)
    honours.get_by_label("不确定").check()
    expect(page.locator(STATUS)).to_have_text(NOTHING_SAID)


@pytest.mark.parametrize(
    "now, youth, merit, closed",
    [
        ("2026-11-23T04:00:00Z", "还没有开始，可以先准备", "可以申报", 0),
        ("2026-12-04T15:59:00Z", "还没有开始，可以先准备", "可以申报，即将截止", 0),
        ("2026-12-18T08:59:00Z", "还没有开始，可以先准备", "可以申报，即将截止", 2),  # Two rounds close on 11 December.
        ("2026-12-18T09:00:00Z", "还没有开始，可以先准备", "已截止", 3),  # 17:00 in Beijing
        ("2027-01-03T16:00:00Z", "可以申报", "已截止", 3),  # midnight in Beijing
        ("2027-03-01T00:00:00Z", "已截止", "已截止", 4),
    ],
)
def test_open_or_closed_is_said_as_of_the_visitors_day(page, address, now, youth, merit, closed):
    opened(page, address, now)
    expect(item(page, "youth-2027").locator(".status")).to_have_text(youth)
    expect(item(page, "merit-2026").locator(".status")).to_have_text(merit)
    fill(page)
    expect(verdicts(page)).to_have_count(4)
    expect(verdicts(page).filter(has_text="已截止")).to_have_count(closed)
    expect(page.locator(".chance .status--closed")).to_have_count(closed)
    expect(page.locator(".chance .status"), "what is closed comes last").to_have_text(
        [re.compile("^(?!已截止)")] * (4 - closed) + ["已截止"] * closed
    )


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_any_verdict(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    fill(opened(page, address, "2026-12-15T04:00:00Z"))
    page.get_by_label("女", exact=True).press("ArrowDown")  # ArrowDown selects “not sure”.
    expect(verdicts(page)).to_have_text(["还需确认", "不符合", "已截止", "已截止"])
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert violations(page, AXE) == []
    page.clock.set_fixed_time(NOON)
    page.get_by_label("以上都没有").check()
    page.get_by_role("group", name="申报主体").get_by_label("个人").check()
    page.get_by_label("女", exact=True).check()
    expect(verdicts(page)).to_have_text(["符合", "符合", "不符合", "不符合"])
    assert violations(page, AXE) == []


def test_paper_has_the_verdicts_and_what_is_folded_on_the_screen(page, address):
    fill(opened(page, address))
    expect(verdicts(page)).to_have_count(4)
    page.emulate_media(media="print")
    expect(item(page, "merit-2026").locator(".materials")).to_be_visible()
    expect(item(page, "merit-2026").locator(".rules")).to_be_visible()
    expect(page.get_by_role("button", name="清除我的回答")).to_be_hidden()
    assert page.locator(".apply__results").evaluate("box => box.scrollHeight <= box.clientHeight"), "nothing is cut"
    assert len(page.pdf(format="A4")) > 10_000


def test_without_script_the_conditions_can_be_read(plain_page, address):
    plain_page.goto(address + "apply/")
    expect(plain_page.locator("form[data-apply]")).to_be_hidden()
    for seen in (
        plain_page.get_by_text("自动对照要用 JavaScript"),
        plain_page.get_by_text("从事科技工作满5年"),
        item(plain_page, "merit-2026").locator(".materials"),
    ):
        expect(seen).to_be_visible()


def test_a_round_leads_here_while_one_can_apply(page, address):
    page.goto(address + "rounds/merit-2026/")
    page.get_by_role("link", name="对照我的情况").click()
    page.wait_for_url(address + "apply/")
    page.goto(address + "rounds/merit-2024/")
    expect(page.get_by_role("link", name="对照我的情况")).to_have_count(0)


@pytest.mark.parametrize("query", ["我能申报什么", "够不够条件", "能报什么奖"])
def test_search_finds_it(page, address, query):
    page.goto(address + f"search/?q={query}")
    expect(page.locator(".result__title").first).to_have_text("我能申报什么")
