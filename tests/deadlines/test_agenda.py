"""Tests the list of coming dates: deadlines first, then the rest, by month."""

from datetime import date

from plugins.calendar.entry import entries
from plugins.deadlines.agenda import agenda
from tests.calendar.dated import item, moment, page
from tests.content_folders import TODAY


def agenda_of(*pages):
    return agenda(entries(pages), TODAY)


def plain(months):
    return [
        (month.label, [(line.entry.label, line.day.day, line.when, line.days) for line in month.lines])
        for month in months
    ]


def test_lines_are_grouped_by_month_with_the_soonest_first():
    found = agenda_of(
        page(
            item("推荐", date(2026, 11, 9), moment(2026, 12, 18, 17), closes=True),
            item("申诉", None, date(2026, 11, 23), closes=True),
            item("评审", date(2026, 11, 20), date(2026, 12, 2)),
            item("公示", date(2026, 12, 10), date(2026, 12, 16)),
            item("发布通知", end=date(2026, 11, 1)),
        )
    )
    assert plain(found.closing) == [
        ("2026年11月", [("申诉截止", 23, "周一", 0)]),
        ("2026年12月", [("推荐截止", 18, "周五 17:00", 25)]),
    ]
    assert plain(found.other) == [("2026年12月", [("评审", 2, "周三结束", 9), ("公示", 10, "周四，到12月16日", 17)])]
    assert found.size == 4


def test_without_coming_dates_there_is_no_agenda():
    assert agenda_of(page(item(end=date(2026, 11, 22)))) is None


def test_lines_are_counted_by_platform_and_kind():
    platforms = [{"id": "startup", "label": "创业"}, {"id": "honour", "label": "激励"}]
    found = agenda_of(
        page(item("公示"), item("表彰"), platforms=platforms), page(item(), kind="demand", platforms=platforms[:1])
    )
    assert found.counts == {
        ("platform", "startup"): 3,
        ("platform", "honour"): 2,
        ("kind", "round"): 2,
        ("kind", "demand"): 1,
    }
