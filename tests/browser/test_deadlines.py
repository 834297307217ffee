"""Tests the page of deadlines by keyboard alone, on other days, without scripts and on paper."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.test_keyboard import tab_to
from tests.calendar.reading import read_by_icalendar

pytestmark = pytest.mark.xdist_group("browser")
MERIT = "2026年度示例贡献奖评选"
ALL, OF_HONOUR = 19, 8  # number of dates on the page, and of those of one platform


def shown(page):
    return page.locator("[data-record]:visible")


def left(page, title):
    return page.locator("#closing [data-record]", has_text=title).locator("[data-left]")


def test_the_whole_way_by_keyboard_from_home_to_a_calendar(page, address):
    page.goto(address)
    tab_to(page, page.get_by_role("link", name="全部截止日期"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "deadlines/")
    expect(page.locator("[data-finder-status]")).to_have_text(f"日期共 {ALL} 条")
    tab_to(page, page.locator("[data-facet=platform]").get_by_label("激励"))
    page.keyboard.press("Space")
    page.wait_for_url("**/?platform=honour")
    expect(shown(page), "the months open").to_have_count(OF_HONOUR)
    expect(page.locator("[data-finder-status]")).to_have_text(f"日期共 {OF_HONOUR} 条，平台：激励")
    tab_to(page, page.locator("summary", has_text="按奖项"))
    page.keyboard.press("Enter")
    file = page.locator("#subscribe a[type='text/calendar']:visible", has_text="示例贡献奖")
    expect(file).to_be_visible()
    tab_to(page, file)
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    content = Path(download.value.path()).read_bytes()
    assert f"单位推荐截止：{MERIT}" in [event["summary"] for event in read_by_icalendar(content)["events"]]


@pytest.mark.parametrize(
    "now, words",
    [
        ("2026-12-08T15:59:00Z", "还有 10 天"),
        ("2026-12-08T16:00:00Z", "还有 9 天"),  # midnight in Beijing
        ("2026-12-17T12:00:00Z", "明天"),
        ("2026-12-18T01:00:00Z", "今天"),
        ("2026-12-19T01:00:00Z", "已过"),
    ],
)
def test_days_are_counted_to_the_day_on_which_the_page_is_read(page, address, now, words):
    page.clock.set_fixed_time(now)
    page.goto(address + "deadlines/")
    expect(left(page, MERIT)).to_have_text(words)


def test_without_script_it_is_a_page_to_read(plain_page, address):
    plain_page.goto(address + "deadlines/")
    expect(left(plain_page, MERIT)).to_have_text("还有 25 天")  # The number counts from the day of the build.
    expect(plain_page.locator("#closing h3")).to_have_text(["2026年12月", "2027年1月", "2027年2月"])
    expect(plain_page.locator("#closing details[open] h3"), "the nearest month is open").to_have_text("2026年12月")
    later = plain_page.locator("#closing details", has_text="2027年1月")
    later.locator("summary").click()
    expect(later.locator("[data-record]")).to_have_count(int(later.locator("[data-group-count]").inner_text()))
    expect(later.locator("[data-record]").first).to_be_visible()
    plain_page.locator("[data-facet=platform]").get_by_role("link", name="激励").click()
    plain_page.wait_for_url(address + "platforms/honour/")


def test_the_picture_says_in_words_what_it_shows(page, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "deadlines/")
    row = page.locator("#picture li", has_text=MERIT)
    expect(row.locator("p")).to_have_text(re.compile("^单位推荐 11月9日至12月18日；资格审查 12月21日至2027年1月8日；"))
    sizes = page.locator("#picture svg text").evaluate_all(
        "texts => texts.map(text => parseFloat(getComputedStyle(text).fontSize))"
    )
    assert sizes and min(sizes) >= 12
    boxes = page.locator("#picture svg text:visible").evaluate_all(
        "texts => texts.filter(text => !text.textContent.includes('年')).map(text => text.getBoundingClientRect())"
        ".map(({left, right}) => [left, right])"
    )
    assert len(boxes) > 1
    assert all(before[1] < after[0] for before, after in pairwise(boxes)), "names of months lie on one another"


def test_on_paper_are_the_dates_and_not_what_leads_elsewhere(page, address):
    page.goto(address + "deadlines/")
    page.emulate_media(media="print")
    for elsewhere in ("[data-facets]", ".deadlines__calendars"):
        expect(page.locator(elsewhere)).to_be_hidden()
    for dates in ("#closing", "#picture"):
        expect(page.locator(dates)).to_be_visible()
    expect(page.locator("#closing [data-record]").last, "months that are folded are printed").to_be_visible()


@pytest.mark.parametrize("path", ["events/exchange/", "events/cancelled/", "rounds/merit-2024/"])
def test_what_is_over_or_off_is_added_to_no_calendar(page, address, path):
    page.goto(address + path)
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_text("加到我的日历")).to_have_count(0)


@pytest.mark.parametrize(
    "path, words, target",
    [
        ("awards/youth-award/", "订阅到我的日历", "award-youth-award"),
        ("platforms/honour/", "订阅到我的日历", "platform-honour"),
        ("rounds/call-2026/", "订阅到我的日历", "programme-station"),
        ("events/pruning/", "加到我的日历", "event-pruning"),
        ("deadlines/", "全部日期", "all"),
    ],
)
def test_pages_lead_to_their_calendar_for_people_and_for_programs(page, address, path, words, target):
    page.goto(address + path)
    file = re.compile(rf"/calendar/{target}\.ics$")
    expect(page.get_by_role("link", name=words, exact=True)).to_have_attribute("href", file)
    expect(page.locator("link[rel=alternate][type='text/calendar']")).to_have_attribute("href", file)


def test_the_calendar_of_a_platform_is_one_tap_away(page, address):
    page.set_viewport_size({"width": 375, "height": 812})
    page.goto(address + "deadlines/")
    link = page.get_by_role("navigation", name="订阅到我的日历").get_by_role("link", name="激励")
    expect(link).to_have_attribute("href", re.compile(r"^webcal://.*/calendar/platform-honour\.ics$"))
    expect(link).to_be_in_viewport(ratio=1)


def test_a_month_counts_what_is_chosen_and_is_as_before_when_nothing_is(page, address):
    page.goto(address + "deadlines/")
    months = page.locator("#closing details")
    before = months.locator("[data-group-count]").all_inner_texts()
    page.locator("[data-facet=platform]").get_by_label("激励").check()
    for month in months.filter(visible=True).all():
        assert month.locator("[data-record]:visible").count() == int(month.locator("[data-group-count]").inner_text())
    page.get_by_role("button", name="取消全部条件").click()
    assert months.locator("[data-group-count]").all_inner_texts() == before
    expect(page.locator("#closing details[open]")).to_have_count(1)


COPIED = "已复制，粘贴到日历软件里"
WHOLE, OFFER = "/calendar/all.ics", "[data-finder-calendar]"


def addresses(page):
    return page.locator(f"{OFFER} a").evaluate_all("links => links.map(link => new URL(link.href).pathname)")


def test_a_list_offers_the_calendar_of_what_it_shows_and_its_address_is_copied_by_key(page, address):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + "deadlines/")
    assert all(path.endswith(WHOLE) for path in addresses(page))
    page.locator("[data-facet=platform]").get_by_label("激励").check()
    assert all(path.endswith("/calendar/platform-honour.ics") for path in addresses(page))
    expect(page.locator(f"{OFFER} [data-subscribe-text]")).to_have_text("订阅到我的日历（激励）")
    tab_to(page, page.locator(f"{OFFER} [data-copy]"))
    page.keyboard.press("Enter")
    expect(page.locator(f"{OFFER} [role=status]")).to_have_text(COPIED)
    assert page.evaluate("navigator.clipboard.readText()").endswith("/calendar/platform-honour.ics")
    page.locator("[data-facet=kind]").get_by_label("届次与申报").check()
    expect(page.locator(OFFER), "two conditions together have no calendar").to_be_hidden()
    page.get_by_role("button", name="取消全部条件").click()
    expect(page.locator(OFFER)).to_be_visible()
    assert all(path.endswith(WHOLE) for path in addresses(page))


def test_an_address_that_may_not_be_copied_is_shown_and_selected(page, address):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(address + "deadlines/")
    item = page.locator(f"{OFFER} li")
    expect(item.locator("code")).to_be_hidden()
    item.locator("[data-copy]").click()
    expect(item.locator("[role=status]")).to_have_text("复制不了，网址已经选中，请自己复制")
    assert page.evaluate("String(getSelection())").endswith(WHOLE)


def test_without_scripts_the_address_is_text_and_a_narrowed_list_has_its_own_calendar(browser, address):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + "events/")
        page.locator("[data-facet=type] a").first.click()
        code = page.locator(f"{OFFER} code")
        expect(code).to_be_visible()
        expect(page.locator("[data-copy]")).to_be_hidden()
        name = code.inner_text().rpartition("/")[2]
        assert name.startswith("list-event-type-") and page.request.get(f"{address}calendar/{name}").ok
