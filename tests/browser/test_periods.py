"""Periods fixed by law: from the rights platform to the days, by the keyboard alone, with what is not known said, on paper,
without script; and nothing that is entered leaves the browser."""

import pytest

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

TODAY = "2026-11-23T04:00:00Z"      # noon in the time zone of the site
PAGE = "tools/deadlines/"
STATUS = "[data-periods-status]"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, hash="", now=TODAY):
    page.clock.set_fixed_time(now)
    page.goto(address + PAGE + hash)
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    return page


def enter(page, event, year, month, day):
    page.get_by_label("从哪一天算起").select_option(label=event)
    for place, part in enumerate((year, month, day), 1):
        page.locator(f"#ask-day-{place}").fill(str(part))


def days(page):
    """[[day, title]] of the answers in their order."""
    return [[item.locator("time").get_attribute("datetime"), item.locator("h3").inner_text()] for item in page.locator(".answer").all()]


def test_the_whole_path_by_key(page, address):
    asked = []
    page.goto(address + "platforms/rights/")
    tab_to(page, page.get_by_role("link", name="算一算法定期限到哪一天"))
    page.clock.set_fixed_time(TODAY)
    page.keyboard.press("Enter")
    page.wait_for_url(address + PAGE)
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    assert page.locator(STATUS).inner_text() == "选好从哪一天算起，填上日期，马上算出来。"

    tab_to(page, page.get_by_label("从哪一天算起"))            # past the search box, which fetches its index
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: asked.append(request.url))
    for _ in range(80):
        page.keyboard.press("ArrowDown")
        if page.get_by_label("从哪一天算起").input_value() == "refusal-received":
            break
    page.keyboard.press("Tab")
    assert "推定为收到之日" in page.locator("#event-help").inner_text()
    for part in ("２０２６", "7", "3"):                          # the year as an input method for Chinese writes it
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    assert page.locator(STATUS).inner_text() == "从2026年7月3日（收到驳回决定的通知之日）算起，有 1 个日子。"
    answer = page.locator(".answer").inner_text()
    for words in ("2026年10月8日", "星期四", "已过 46 天", "不服驳回，请求复审", "申请人：最后一天", "期满以后：不能再请求复审。",
                  "有正当理由的，请求恢复权利：到2026年12月8日（星期二）",
                  "3个月的对应日是2026年10月3日（星期六，休假日），顺延到休假后的第一个工作日2026年10月8日（星期四）。",
                  "《专利法》第四十一条第一款", "《专利法实施细则》第五条"):
        assert words in answer, words
    page.wait_for_function("document.querySelector('[data-periods-live]').textContent.includes('有 1 个日子')")
    assert page.evaluate("document.activeElement.dataset.periodsClear") == "", "the button for phones is not there"
    assert (page.url, asked) == (address + PAGE, []), "nothing that is entered is in an address or a request"
    page.keyboard.press("Enter")
    assert page.locator(".answer").count() == 0 and page.evaluate("document.activeElement.id") == "event"


def test_one_day_gives_all_that_follows_soonest_first(page, address):
    enter(opened(page, address), "申请日", 2024, 2, 29)
    found = days(page)
    assert [day for day, _ in found] == sorted(day for day, _ in found)
    assert found[-3:] == [["2034-02-28", "专利权的保护期（实用新型）"], ["2039-02-28", "专利权的保护期（外观设计）"],
                          ["2044-02-29", "专利权的保护期（发明）"]]
    assert "遇休假日是不是顺延，条文没有写明" in page.locator(".answer").last.inner_text()


@pytest.mark.parametrize("event, day, words", [
    ("收到驳回决定的通知之日", (2026, 11, 20), "星期六，可能顺延"),
    ("商标初步审定公告之日", (2026, 11, 20), "这一条只到2026年12月31日，期限跨过了这一天，换版以后怎样衔接还需确认。"),
    ("商标初步审定公告之日", (2027, 1, 1), "2个月的对应日是2027年3月1日"),
    ("申请日", (2021, 5, 31), "专利法这一版自2021年6月1日起施行，您填的日期更早，当时的规定可能不同，还需确认。"),
    ("注册商标有效期满之日", (2026, 11, 20), "从2025年11月20日起可以办"),
])
def test_what_is_not_sure_is_said(page, address, event, day, words):
    enter(opened(page, address), event, *day)
    assert words in page.locator("[data-periods-answers]").inner_text()


def test_an_event_without_a_rule_says_so(page, address):
    enter(opened(page, address), "收到商标驳回通知之日", 2027, 1, 4)
    assert page.locator(".answer").count() == 0 and "没有适用的期限" in page.locator(STATUS).inner_text()


def test_a_day_must_be_whole(page, address):
    enter(opened(page, address), "申请日", 2026, 2, "")
    page.locator("#ask-day-3").blur()
    assert page.locator("#ask-day-fault").inner_text() == "请写全年、月、日"
    page.locator("#ask-day-3").fill("30")
    page.locator("#ask-day-3").blur()
    assert page.locator("#ask-day-fault").inner_text() == "2026年2月只有 1 到 28 日"
    page.locator("#ask-day-3").fill("28")
    assert page.locator("#ask-day-fault").is_hidden() and page.locator(".answer").count() > 0


def test_a_page_about_a_period_leads_here_with_its_event_chosen(page, address):
    page.clock.set_fixed_time(TODAY)
    page.goto(address + "guides/pct-and-priority/")
    page.get_by_role("link", name="PCT申请进入中国国家阶段").first.click()
    page.wait_for_function("document.activeElement.id === 'ask-day-1'")
    assert page.get_by_label("从哪一天算起").input_value() == "pct-priority"


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_the_answers(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    enter(opened(page, address), "申请日", 2021, 5, 31)
    assert violations(page, AXE) == []


def test_paper_has_the_days_and_not_the_table(page, address):
    opened(page, address).emulate_media(media="print")
    assert page.locator(".periods__all").is_visible() and page.locator("form[data-periods]").is_hidden()
    page.emulate_media(media="screen")
    enter(page, "收到驳回决定的通知之日", 2026, 7, 3)
    page.emulate_media(media="print")
    assert page.locator(".periods__all").is_hidden() and page.locator(".answer").is_visible()
    assert page.get_by_role("button", name="打印").is_hidden()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1, "one page to take along"


def test_without_script_it_is_a_table_of_all_periods(browser, address):
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(address + PAGE)
    assert page.locator("form[data-periods]").is_hidden() and page.get_by_text("自动计算要用 JavaScript").is_visible()
    row = page.locator("#period-pct-entry").inner_text()
    for words in ("30个月（缴纳宽限费后办理，共32个月）", "国际申请的优先权日", "专利法实施细则第一百二十条"):
        assert words in row
    context.close()


@pytest.mark.parametrize("query", ["期限计算", "算期限", "法定期限"])
def test_search_finds_it(page, address, query):
    page.goto(address + f"search/?q={query}")
    page.locator(".result").first.wait_for()
    assert "期限计算" in [link.inner_text() for link in page.locator(".result__title").all()[:3]]
