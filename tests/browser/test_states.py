"""Tests that states on a page are computed again in the browser, to the minute, in any time zone.

What may no longer be shown disappears. Without scripts, a page names the day of its states.
"""

from contextlib import contextmanager

import pytest

from plugins.browser.file_server import served

pytestmark = pytest.mark.xdist_group("browser")

ROUND, EVENT = "rounds/youth-2026/", "events/pruning/"
TEAM = "示例获奖集体（社区健康讲堂）"
# the last minute of the publicity of TEAM, and the first minute after it
PUBLIC, OVER = "2026-12-02T23:59+08:00", "2026-12-03T00:00+08:00"
HEAD = ".page-head .status"


@pytest.fixture(scope="module")
def portal(gallery):
    with served(gallery.parent) as host:
        yield f"{host}/{gallery.name}/"


@contextmanager
def reader(browser, moment=None, zone="Asia/Shanghai", **options):
    """Yield a page whose clock shows the fixed time `moment` in the time zone `zone`."""
    context = browser.new_context(locale="zh-CN", timezone_id=zone, **options)
    if moment:
        context.clock.set_fixed_time(moment)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York"])
@pytest.mark.parametrize(
    "path, part, moment, words",
    [
        (ROUND, HEAD, "2026-11-23T12:00+08:00", "可以申报"),
        (ROUND, HEAD, "2026-12-11T16:59+08:00", "可以申报，即将截止"),
        (ROUND, HEAD, "2026-12-11T17:00+08:00", "等评审"),
        (ROUND, HEAD, "2027-02-13T00:00+08:00", "已结束"),
        (ROUND + "pack/", HEAD, "2026-12-11T17:00+08:00", "等评审"),
        (ROUND, ".timeline [aria-current] h3", "2026-12-11T16:59+08:00", "单位推荐\n正在进行，可以申报"),
        (ROUND, ".timeline__item--next h3", "2026-12-11T17:00+08:00", "评审\n下一步"),
        (ROUND, ".facts__item:has-text('下一个日期') dd", "2026-12-11T17:00+08:00", "评审：2027年1月22日"),
        (EVENT, HEAD, "2026-12-05T08:59+08:00", "报名已截止"),
        (EVENT, HEAD, "2026-12-05T16:29+08:00", "正在举行"),
        (EVENT, HEAD, "2026-12-05T16:30+08:00", "已结束"),
        ("experts/tea/", ".record-card:has-text('修剪') .status", "2026-12-05T16:30+08:00", "已结束"),
        ("", ".deadline-list__item:has-text('修剪') .deadline-list__left", "2026-12-01T23:59+08:00", "今天"),
        ("", ".deadline-list__item:has-text('2026年度青年奖') .deadline-list__left", "2026-12-10T00:00+08:00", "明天"),
        ("deadlines/", "[data-record]:has-text('单位推荐截止') [data-left]", "2026-12-11T17:00+08:00", "已过"),
        (
            "apply/",
            ".chance:has-text('2026年度青年奖') .chance__facts",
            "2026-12-11T16:59+08:00",
            "可以申报，即将截止 今天截止 2026年12月11日 17:00 截止",
        ),
        ("apply/", ".chance:has-text('2026年度青年奖') .verdict", "2026-12-11T17:00+08:00", "已截止"),
        ("ladder/", "#step-youth-award .status", "2026-12-11T17:00+08:00", "已截止"),
        ("packs/", ".packs__choice:has-text('2026年度青年奖') .status", "2026-12-11T17:00+08:00", "已结束"),
    ],
)
def test_words_are_those_of_the_minute_at_which_they_are_read(browser, portal, path, part, moment, words, zone):
    with reader(browser, moment, zone) as page:
        page.goto(portal + path)
        shown = page.locator(part).first
        shown.wait_for()
        text = "\n".join(line.strip() for line in shown.inner_text().splitlines() if line.strip())
        assert text.replace("\n", " ") == words.replace("\n", " ")


@pytest.mark.parametrize("moment, there", [("2026-12-01T23:59+08:00", True), ("2026-12-02T00:00+08:00", False)])
def test_what_is_over_leaves_the_lists_of_what_closes_soon(browser, portal, moment, there):
    with reader(browser, moment) as page:
        for path in ("", "platforms/learning/"):
            page.goto(portal + path)
            assert (page.locator(".deadline-list__item", has_text="修剪").count() == 1) is there


def test_a_list_of_which_nothing_is_left_says_so(browser, portal):
    with reader(browser, "2031-01-01T00:00+08:00") as page:
        page.goto(portal)
        assert page.locator(".deadline-list__item").count() == 0
        assert page.get_by_text("近期没有要截止的事项").is_visible()


@pytest.mark.parametrize(
    "path",
    [
        "laureates/team/",
        "laureates/team/certificate/",
        "awards/youth-award/",
        "rounds/youth-2026/",
        "organisations/farm/",
        "sitemap/",
    ],
)
def test_who_may_no_longer_be_named_is_gone_from_the_minute_on(browser, portal, path):
    named = {}
    for moment in (PUBLIC, OVER):
        with reader(browser, moment, "America/New_York") as page:
            page.goto(portal + path)
            named[moment] = TEAM in page.locator("body").text_content() or TEAM in page.title()
    assert named == {PUBLIC: True, OVER: False}


def test_the_page_of_who_is_gone_says_why_and_whom_to_ask(browser, portal):
    with reader(browser, OVER) as page:
        page.goto(portal + "laureates/team/")
        assert page.locator("main h1:visible").all_inner_texts() == ["这一页不再公开"]
        assert page.title().startswith("这一页不再公开 — ")
        page.get_by_role("main").get_by_role("link").click()
        page.wait_for_url(portal + "contacts/")


@pytest.mark.parametrize("moment, found", [(PUBLIC, 1), (OVER, 0)])
def test_search_neither_finds_nor_suggests_who_is_gone(browser, portal, moment, found):
    with reader(browser, moment) as page:
        page.goto(f"{portal}search/?q=社区健康讲堂")
        page.locator("[data-search-status]:not(:empty)").wait_for()
        assert page.locator(".result__title", has_text=TEAM).count() == found


@pytest.mark.parametrize(
    "moment, words", [("2026-12-11T16:59+08:00", "可以申报"), ("2026-12-11T17:00+08:00", "已结束")]
)
def test_the_card_of_search_closes_at_the_hour_everywhere(browser, portal, moment, words):
    with reader(browser, moment, "America/New_York") as page:
        page.goto(f"{portal}search/?q=2026年度青年奖评选")
        page.locator(".answer").wait_for()
        assert words in page.locator(".answer .facts__item", has_text="单位推荐").inner_text()


def test_a_page_left_open_is_counted_again_when_it_is_come_back_to(browser, portal):
    with reader(browser) as page:
        page.clock.install(time="2026-12-11T16:00+08:00")
        page.goto(portal + ROUND)
        assert page.locator(HEAD).inner_text() == "可以申报，即将截止"
        page.clock.set_fixed_time("2026-12-11T17:00+08:00")
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert page.locator(HEAD).inner_text() == "等评审"


@pytest.mark.parametrize(
    "path, told", [("", True), (ROUND, True), (EVENT, True), ("deadlines/", True), ("apply/", True), ("about/", False)]
)
def test_without_script_a_page_says_of_which_day_its_words_are(browser, portal, path, told):
    words = "状态和天数截至2026年11月23日。"
    with reader(browser, java_script_enabled=False) as page:
        page.goto(portal + path)
        assert page.get_by_text(words).count() == told
        assert not told or page.get_by_text(words).is_visible()
    with reader(browser, "2026-11-24T12:00+08:00") as page:
        page.goto(portal + path)
        assert page.get_by_text(words).is_hidden()


def test_nothing_changes_after_it_was_drawn(browser, portal):
    with reader(browser, "2026-12-11T17:00+08:00") as page:
        page.add_init_script("""window.shifts = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value)))
                                .observe({type: 'layout-shift', buffered: true})""")
        for path in ("", ROUND, "deadlines/", "awards/youth-award/"):
            page.goto(portal + path)
            page.wait_for_load_state("load")
            assert page.evaluate("shifts") == [], path
