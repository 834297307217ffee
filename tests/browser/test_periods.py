"""Tests the page that counts periods fixed by law.

The tests go from the rights platform to the days by keyboard alone, check that uncertain results say so, print, switch
scripts off, and check that entries never leave the browser.
"""

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.paper import pages
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

PAGE = "tools/periods/"
STATUS = "[data-periods-status]"
SITUATION = "是哪种情形"
EVENT = "从哪一天算起"
SITUATIONS = {"申请日": "申请以后", "收到驳回决定之日": "申请以后", "首次公开之日": "申请以前"}
QUESTIONS = ".deciding__question:visible"
ANSWERS = "[data-periods-answers]"
VERDICT = ".deciding__said"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address):
    page.goto(address + PAGE)
    expect(page.locator(STATUS)).not_to_be_empty()
    return page


def choose(page, event):
    page.get_by_label(SITUATION).select_option(label=SITUATIONS.get(event, "专利"))
    page.get_by_label(EVENT).select_option(label=event)


def enter(page, event, year, month, day):
    choose(page, event)
    for place, part in enumerate((year, month, day), 1):
        page.locator(f"#ask-day-{place}").fill(str(part))


def test_the_whole_path_by_key(page, address):
    page.goto(address + "platforms/rights/")
    tab_to(page, page.get_by_role("link", name="算一算期限到哪一天"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + PAGE)
    expect(page.locator(STATUS)).to_have_text("先选是哪种情形、从哪一天算起，填上日期，马上算出来。")

    situation, event = page.get_by_label(SITUATION), page.get_by_label(EVENT)
    tab_to(page, situation)
    asked = asked_by(page)
    for _ in range(situation.locator("option").count()):
        page.keyboard.press("ArrowDown")
        if situation.input_value() == "申请以后":
            break
    tab_to(page, event)
    for _ in range(event.locator("option").count()):
        page.keyboard.press("ArrowDown")
        if event.input_value() == "refusal":
            break
    expect(event).to_have_value("refusal")
    page.keyboard.press("Tab")
    expect(page.locator("#event-help")).to_contain_text("推定为收到之日")
    for part in ("２０２６", "7", "3"):  # An input method for Chinese writes the year in full-width digits.
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    expect(page.locator(STATUS)).to_have_text("从2026年7月3日（收到驳回决定之日）算起，有 1 个日子。")
    answer = page.locator(".answer")
    for words in (
        "2026年10月8日",
        "星期四",
        "已过 46 天",
        "不服驳回，请求复审",
        "申请人：最后一天",
        "期满以后：不能再请求复审。",
        "有正当理由的，请求恢复权利：到2026年12月8日（星期二）",
        "3个月的对应日是2026年10月3日（星期六，休假日），顺延到休假后的第一个工作日2026年10月8日（星期四）。",
        "《专利法》第十五条",
    ):
        expect(answer).to_contain_text(words)
    expect(page.locator("[data-periods-live]")).to_contain_text("有 1 个日子")
    expect(page.locator("[data-periods-clear]"), "the button for phones is not there").to_be_focused()
    assert (page.url, asked) == (address + PAGE, []), "nothing that is entered is in an address or a request"
    page.keyboard.press("Enter")
    expect(answer).to_have_count(0)
    expect(page.locator("#situation")).to_be_focused()


def test_one_day_gives_all_that_follows_soonest_first(page, address):
    enter(opened(page, address), "申请日", 2024, 2, 29)
    answers = page.locator(".answer")
    expect(answers.locator("h3")).to_have_text(
        ["示例保护期（实用新型）", "示例保护期（外观设计）", "示例保护期（发明）"]
    )
    assert answers.locator("time").evaluate_all("times => times.map(time => time.dateTime)") == [
        "2034-02-28",
        "2039-02-28",
        "2044-02-29",
    ]
    expect(answers.last).to_contain_text("遇休假日是不是顺延，条文没有写明")


@pytest.mark.parametrize(
    "event, day, words",
    [
        ("收到驳回决定之日", (2026, 11, 20), "星期六，可能顺延"),
        ("初步公告之日", (2026, 11, 20), "这一条只到2026年12月31日，期限跨过了这一天，换版以后怎样衔接还需确认。"),
        ("初步公告之日", (2027, 1, 1), "2个月的对应日是2027年3月1日"),
        ("申请日", (2021, 5, 31), "专利法这一版自2021年6月1日起施行，您填的日期更早，当时的规定可能不同，还需确认。"),
        ("期满之日", (2026, 11, 20), "从2025年11月20日起可以办"),
    ],
)
def test_what_is_not_sure_is_said(page, address, event, day, words):
    enter(opened(page, address), event, *day)
    expect(page.locator("[data-periods-answers]")).to_contain_text(words)


def test_an_event_without_a_rule_says_so(page, address):
    enter(opened(page, address), "期满之日", 2027, 1, 4)
    expect(page.locator(STATUS)).to_contain_text("没有适用的期限")
    expect(page.locator(".answer")).to_have_count(0)


def test_a_day_must_be_whole(page, address):
    enter(opened(page, address), "申请日", 2026, 2, "")
    day, fault = page.locator("#ask-day-3"), page.locator("#ask-day-fault")
    day.blur()
    expect(fault).to_have_text("请写全年、月、日")
    day.fill("30")
    day.blur()
    expect(fault).to_have_text("2026年2月只有 1 到 28 日")
    day.fill("28")
    expect(fault).to_be_hidden()
    expect(page.locator(".answer").first).to_be_visible()


def test_a_page_about_a_period_leads_here_with_its_event_chosen(page, address):
    page.goto(address + "rights/wages/")
    page.get_by_role("link", name="申请仲裁").first.click()
    expect(page.locator("#ask-day-1")).to_be_focused()
    expect(page.get_by_label(EVENT)).to_have_value("knew")


def test_a_situation_offers_only_its_own_events(page, address):
    opened(page, address)
    expect(page.get_by_label(EVENT)).to_be_disabled()
    page.get_by_label(SITUATION).select_option(label="申请以后")
    expect(page.get_by_label(EVENT).locator("option")).to_have_text(["请选一项", "申请日", "收到驳回决定之日"])
    page.get_by_label(SITUATION).select_option(label="申请以前")
    expect(page.get_by_label(EVENT), "a single event needs no choice").to_have_value("disclosed")


def test_no_day_is_asked_for_or_shown_before_the_question_is_answered(page, address):
    choose(opened(page, address), "首次公开之日")
    expect(page.locator(STATUS)).to_have_text("先回答问题，再填日期。")
    expect(page.locator("#ask-day")).to_be_hidden()
    expect(page.locator(QUESTIONS)).to_have_count(1)
    page.get_by_label("登在期刊上").check()
    expect(page.locator(VERDICT)).to_contain_text("不适用")
    expect(page.locator(VERDICT)).to_contain_text("《专利法》第十五条")
    expect(page.locator(VERDICT).get_by_role("link", name="不服驳回，请求复审")).to_be_visible()
    expect(page.locator("#ask-day")).to_be_hidden()
    expect(page.locator(STATUS)).to_have_text("不适用。没有日子可以算。")
    assert page.locator(f"{ANSWERS} time, {VERDICT} time, .status--open:visible").count() == 0


def test_an_answer_may_lead_to_a_second_question_and_then_to_the_day(page, address):
    choose(opened(page, address), "首次公开之日")
    page.get_by_label("在会议上").check()
    expect(page.locator(QUESTIONS)).to_have_count(2)
    page.get_by_label("全国性学术团体").check()
    for place, part in enumerate(("2026", "9", "1"), 1):
        page.locator(f"#ask-day-{place}").fill(part)
    answer = page.locator(".answer")
    expect(answer).to_contain_text("2027年3月1日")
    expect(answer).to_contain_text("您的情形：在会议上，全国性学术团体")
    page.locator(QUESTIONS).nth(1).get_by_label("说不清").check()
    expect(answer).to_have_count(0)
    expect(page.locator(VERDICT)).to_contain_text("先弄清“是谁组织的会议”")
    page.get_by_label("别人", exact=True).check()
    expect(page.locator(VERDICT)).to_contain_text("先查清楚先查会议通知。")
    page.get_by_label("被人泄露").check()
    expect(page.locator(QUESTIONS)).to_have_count(1)
    expect(page.locator(STATUS)).to_contain_text("从另一天起算，请在上面改选")
    enter(page, "授权公告日", 2026, 9, 1)
    expect(page.locator(ANSWERS), "the answer is kept").to_contain_text("您的情形：被人泄露")


def test_the_page_of_a_period_leads_to_its_question_alone(page, address):
    page.goto(address + "periods/disclosure/")
    page.get_by_role("link", name="先答一问，再算到哪一天").click()
    expect(page.locator(".deciding__question:visible input").first).to_be_focused()
    expect(page.get_by_label(SITUATION)).to_have_value("申请以前")


def test_without_script_the_page_of_a_period_lists_its_cases(plain_page, address):
    plain_page.goto(address + "periods/disclosure/")
    cases = plain_page.locator(".deciding__case")
    expect(cases).to_have_count(5)
    expect(cases.first).to_contain_text("登在期刊上")
    expect(cases.first).to_contain_text("不适用")
    assert plain_page.locator("article").evaluate(
        "article => Boolean(article.querySelector('.deciding')"
        " .compareDocumentPosition(article.querySelector('.facts')) & Node.DOCUMENT_POSITION_FOLLOWING)"
    ), "what it depends on comes before how long it is"


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_the_questions(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    choose(opened(page, address), "首次公开之日")
    page.get_by_label("登在期刊上").check()
    assert violations(page, AXE) == []


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_the_answers(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    enter(opened(page, address), "申请日", 2021, 5, 31)
    expect(page.locator(".answer")).to_have_count(3)
    assert violations(page, AXE) == []


def test_paper_has_the_days_and_not_the_table(page, address):
    opened(page, address).emulate_media(media="print")
    table, form, answer = page.locator(".periods__all"), page.locator("form[data-periods]"), page.locator(".answer")
    expect(table).to_be_visible()
    expect(form).to_be_hidden()
    page.emulate_media(media="screen")
    enter(page, "收到驳回决定之日", 2026, 7, 3)
    expect(answer).to_be_visible()
    page.emulate_media(media="print")
    expect(table).to_be_hidden()
    expect(answer).to_be_visible()
    expect(page.get_by_role("button", name="打印")).to_be_hidden()
    assert pages(page.pdf(format="A4")) == 1, "one page to take along"


def test_without_script_it_is_a_table_of_all_periods(plain_page, address):
    plain_page.goto(address + PAGE)
    expect(plain_page.locator("form[data-periods]")).to_be_hidden()
    expect(plain_page.get_by_text("自动计算要用 JavaScript")).to_be_visible()
    row = plain_page.locator("#period-protest")
    for words in ("3个月（有正当理由的，请求恢复权利，另有2个月）", "收到驳回决定之日", "专利法第十五条"):
        expect(row).to_contain_text(words)


@pytest.mark.parametrize("query", ["期限计算", "算期限", "法定期限"])
def test_search_finds_it(page, address, query):
    page.goto(address + f"search/?q={query}")
    expect(page.locator(".result__title").first).to_have_text("期限计算")
