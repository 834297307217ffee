"""What may I apply for: from the first question to the verdicts, by the keyboard alone, on the visitor's day, on paper,
without script; and nothing that is answered leaves the browser."""

import pytest

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

TODAY = "2026-11-23T04:00:00Z"      # noon in the time zone of the rounds
STATUS = "[data-apply-status]"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, now=TODAY):
    page.clock.set_fixed_time(now)
    page.goto(address + "apply/")
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    return page


def verdicts(page):
    """{title: verdict} of the rounds in their order."""
    return {item.locator("h3 a").inner_text(): item.locator(".verdict").inner_text() for item in page.locator(".chance").all()}


def fill(page, birth=("1990", "3", "1")):
    page.get_by_role("group", name="申报主体").get_by_label("个人").check()
    page.get_by_label("本地").check()
    for place, part in enumerate(birth, 1):
        page.locator(f"#ask-birth-date-{place}").fill(part)
    page.get_by_label("女", exact=True).check()
    page.locator("#ask-work-years-1").fill("4")
    page.locator("#ask-results-since-1").fill("2025")
    page.get_by_label("无失信记录").check()


def test_the_whole_path_by_key(page, address):
    page.goto(address + "platforms/honour/")
    tab_to(page, page.get_by_role("link", name="看看我能申报什么"))
    page.clock.set_fixed_time(TODAY)
    page.keyboard.press("Enter")
    page.wait_for_url(address + "apply/")
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    assert page.locator(STATUS).inner_text() == "回答问题，马上对照。"
    assert page.locator(".verdict").count() == 0, "nothing is judged before anything is said"

    tab_to(page, page.locator("#ask-applicant-1"))
    page.keyboard.press("Space")
    assert page.locator(STATUS).inner_text() == "2 项还需确认，1 项不符合。"
    tab_to(page, page.locator("#ask-work-place-1"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("#ask-birth-date-1"))
    for part in ("1986", "7", "1"):
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    page.keyboard.press("Space")                                  # 男
    tab_to(page, page.locator("#ask-results-since-1"))
    page.keyboard.type("２０２５")                                # as an input method for Chinese writes it
    tab_to(page, page.locator("#ask-honours-none"))
    page.keyboard.press("Space")
    youth = page.locator("[data-apply-round=youth-award-2026]")
    assert youth.locator(".chance__lead").inner_text() == "还要回答：科研诚信记录"

    tab_to(page, youth.get_by_role("link", name="科研诚信记录"))
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "ask-integrity-1"
    page.keyboard.press("Space")
    assert youth.locator(".verdict").inner_text() == "符合"
    page.wait_for_function("document.querySelector('[data-apply-live]').textContent === '1 项符合，1 项还需确认，1 项不符合。'")
    assert list(verdicts(page).values()) == ["符合", "还需确认", "不符合"], "what one may apply for comes first"
    assert page.url == address + "apply/"


def test_the_clause_that_decided_is_named_with_its_source(page, address):
    fill(opened(page, address))
    page.get_by_label("有失信记录").check()
    item = page.locator("[data-apply-round=outstanding-workers-2026]")
    clause = item.locator(".chance__clause", has_text="科研失信")
    assert clause.locator(".chance__compared").inner_text() == "对照的是：科研诚信记录为无失信记录"
    assert clause.get_by_role("link").get_attribute("href") == address + "laws/sci-tech-progress-law/#art-69"
    assert "从事科技工作满5年" in item.inner_text()
    assert item.locator(".chance__source a").last.get_attribute("href").endswith("rounds/outstanding-workers-2026/#eligibility")


def test_answers_are_in_no_request_and_no_address_and_can_be_forgotten(page, address):
    opened(page, address)
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    fill(page)
    page.locator("#ask-work-years-1").press("Enter")
    assert [url for url in requests if "/theme/icons.svg?v=" not in url] == [] and page.url == address + "apply/"
    page.reload()
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    assert page.locator("#ask-birth-date-1").input_value() == "1990", "the way back from a round loses nothing"
    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]
    page.get_by_role("button", name="清除我的回答").press("Enter")
    assert page.evaluate("sessionStorage.length") == 0
    assert page.locator(STATUS).inner_text() == "回答问题，马上对照。"
    assert page.evaluate("document.activeElement.id") == "ask-applicant-1"


def test_a_day_that_does_not_exist_is_said_beside_it_once_one_goes_on(page, address):
    opened(page, address)
    for place, part in enumerate(("1986", "2", "30"), 1):
        page.locator(f"#ask-birth-date-{place}").fill(part)
    fault = page.locator("#ask-birth-date-fault")
    assert fault.is_hidden(), "who is still writing has made no mistake yet"
    page.locator("#ask-sex-1").focus()
    assert fault.inner_text() == "1986年2月只有 1 到 28 日"
    assert page.locator("#ask-birth-date-3").get_attribute("aria-describedby") == "ask-birth-date-fault"
    page.locator("#ask-birth-date-3").fill("28")
    assert fault.is_hidden()


def test_none_and_not_sure_go_with_nothing_else(page, address):
    opened(page, address)
    honours = page.get_by_role("group", name="曾获荣誉")
    honours.get_by_label("青年科技奖", exact=True).check()
    honours.get_by_label("优秀科技工作者", exact=True).check()
    assert honours.locator(":checked").count() == 2
    honours.get_by_label("以上都没有").check()
    assert honours.locator(":checked").count() == 1
    honours.get_by_label("青年科技奖", exact=True).check()
    assert honours.locator(":checked").count() == 1
    honours.get_by_label("不确定").check()
    assert page.locator(STATUS).inner_text() == "回答问题，马上对照。"


@pytest.mark.parametrize("now, youth, outstanding", [
    ("2026-11-23T04:00:00Z", "即将开始", "申报中"),
    ("2026-12-04T15:59:00Z", "即将开始", "即将截止"),
    ("2026-12-18T08:59:00Z", "即将开始", "即将截止"),
    ("2026-12-18T09:00:00Z", "即将开始", "已截止"),         # 17:00 in Beijing
    ("2027-01-03T16:00:00Z", "申报中", "已截止"),           # midnight there
    ("2027-03-01T00:00:00Z", "已截止", "已截止"),
])
def test_open_or_closed_is_said_as_of_the_visitors_day(page, address, now, youth, outstanding):
    opened(page, address, now)
    states = [page.locator(f"[data-apply-round={slug}] .status").inner_text() for slug in ("youth-award-2026", "outstanding-workers-2026")]
    assert states == [youth, outstanding]
    fill(page)
    closed = [verdict for verdict in verdicts(page).values() if verdict == "已截止"]
    assert len(closed) == page.locator(".chance .status--closed").count()
    assert list(verdicts(page).values())[-len(closed) or None:] == closed or not closed


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_any_verdict(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    fill(opened(page, address))
    page.get_by_label("以上都没有").check()
    assert set(verdicts(page).values()) >= {"符合", "不符合"}
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert violations(page, AXE) == []


def test_paper_has_the_verdicts_and_what_is_folded_on_the_screen(page, address, tmp_path):
    fill(opened(page, address))
    page.emulate_media(media="print")
    assert page.locator("[data-apply-round=youth-award-2026] .materials").is_visible()
    assert page.locator("[data-apply-round=youth-award-2026] .rules").is_visible()
    assert page.get_by_role("button", name="清除我的回答").is_hidden()
    assert page.locator(".apply__results").evaluate("box => box.scrollHeight <= box.clientHeight"), "nothing is cut"
    assert len(page.pdf(format="A4")) > 10_000


def test_without_script_the_conditions_can_be_read(browser, address):
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(address + "apply/")
    assert page.locator("form[data-apply]").is_hidden() and page.get_by_text("自动对照要用 JavaScript").is_visible()
    assert page.get_by_text("从事科技工作满5年").is_visible() and page.locator("[data-apply-round=youth-award-2026] .materials").is_visible()
    context.close()


def test_a_round_leads_here_while_one_can_apply(page, address):
    page.goto(address + "rounds/youth-award-2026/")
    page.get_by_role("link", name="逐条对照我的情况").click()
    assert page.url == address + "apply/"
    page.goto(address + "rounds/youth-award-2024/")
    assert page.get_by_role("link", name="逐条对照我的情况").count() == 0


@pytest.mark.parametrize("query", ["我能申报什么", "够不够条件", "能报什么奖"])
def test_search_finds_it(page, address, query):
    page.goto(address + f"search/?q={query}")
    page.locator(".result").first.wait_for()
    assert "我能申报什么" in [link.inner_text() for link in page.locator(".result__title").all()[:3]]
