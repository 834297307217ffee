"""The page of deadlines from the keyboard alone, on the visitor's own day, without script, on paper."""

from datetime import UTC, datetime

import pytest

from tests.browser.test_keyboard import tab_to
from tests.calendar.reading import read_by_icalendar

pytestmark = pytest.mark.xdist_group("browser")


def shown(page):
    return page.locator("[data-record]:visible").count()


def left(page, title):
    return page.locator("#closing [data-record]", has_text=title).locator("[data-left]").inner_text()


def test_the_whole_way_by_keyboard_from_home_to_a_calendar(page, address):
    page.goto(address)
    tab_to(page, page.get_by_role("link", name="全部截止日期"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "deadlines/")
    everything = shown(page)
    box = page.locator("[data-facet=platform]").get_by_label("激励")
    tab_to(page, box)
    page.keyboard.press("Space")
    assert 0 < shown(page) < everything and page.url.endswith("?platform=honour")
    assert page.locator("[data-finder-status]").inner_text() == f"日期共 {shown(page)} 条，平台：激励"
    awards = page.locator("summary", has_text="按奖项")
    tab_to(page, awards)
    page.keyboard.press("Enter")
    file = page.locator("#subscribe a[type='text/calendar']:visible", has_text="青年科技奖")
    tab_to(page, file)
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    content = download.value.path().read_bytes()
    assert "单位推荐截止：2026年度青年科技奖评选（示例）" in [event["summary"] for event in read_by_icalendar(content)["events"]]


@pytest.mark.parametrize("day, words", [((2026, 12, 8, 15, 59), "还有 10 天"), ((2026, 12, 8, 16), "还有 9 天"),
                                        ((2026, 12, 17, 12), "明天"), ((2026, 12, 18, 1), "今天"), ((2026, 12, 19, 1), "已过")])
def test_days_are_counted_to_the_day_on_which_the_page_is_read(page, address, day, words):
    page.clock.set_fixed_time(datetime(*day, tzinfo=UTC))
    page.goto(address + "deadlines/")
    assert left(page, "2026年度优秀科技工作者评选") == words


def test_without_script_it_is_a_page_to_read(browser, address):
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(address + "deadlines/")
    assert left(page, "2026年度优秀科技工作者评选") == "还有 25 天"     # as of the day of the build
    assert page.locator("#closing h3").all_inner_texts()[:2] == ["2026年11月", "2026年12月"]
    page.locator("[data-facet=platform]").get_by_role("link", name="激励").click()
    assert page.url == address + "platforms/honour/"
    context.close()


def test_the_picture_says_in_words_what_it_shows(page, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "deadlines/")
    row = page.locator("#picture li", has_text="2026年度优秀科技工作者评选")
    assert row.locator("p").inner_text().startswith("单位推荐 11月9日至12月18日；资格审查 12月21日至2027年1月8日；")
    sizes = page.locator("#picture svg text").evaluate_all("texts => texts.map(text => parseFloat(getComputedStyle(text).fontSize))")
    assert sizes and min(sizes) >= 12
    boxes = page.locator("#picture svg text:visible").evaluate_all(
        "texts => texts.filter(text => !text.textContent.includes('年')).map(text => text.getBoundingClientRect()).map(({left, right}) => [left, right])")
    assert all(before[1] < after[0] for before, after in zip(boxes, boxes[1:])), "names of months lie on one another"


def test_on_paper_are_the_dates_and_not_what_leads_elsewhere(page, address):
    page.goto(address + "deadlines/")
    page.emulate_media(media="print")
    assert not page.locator("[data-facets]").is_visible() and not page.locator(".deadlines__ways").is_visible()
    assert page.locator("#closing").is_visible() and page.locator("#picture").is_visible()


def test_what_is_over_or_off_is_added_to_no_calendar(page, address):
    for path in ("events/tea-exchange-2026-10/", "events/sea-cucumber-study-visit-2027-04/"):
        page.goto(address + path)
        assert page.locator("h1").is_visible() and page.get_by_text("加到我的日历").count() == 0


@pytest.mark.parametrize("path, words, target", [
    ("awards/youth-award/", "订阅到我的日历", "award-youth-award"), ("platforms/honour/", "订阅到我的日历", "platform-honour"),
    ("rounds/station-call-2026/", "订阅到我的日历", "programme-academician-station"),
    ("events/annual-conference-2026/", "加到我的日历", "event-annual-conference-2026"), ("deadlines/", "全部日期", "all")])
def test_pages_lead_to_their_calendar_for_people_and_for_programs(page, address, path, words, target):
    page.goto(address + path)
    assert page.get_by_role("link", name=words, exact=True).get_attribute("href").endswith(f"/calendar/{target}.ics")
    assert page.locator("link[rel=alternate][type='text/calendar']").get_attribute("href").endswith(f"/calendar/{target}.ics")
