"""Tests the entries of calendars: how many a date becomes, their words and order, and their revision number."""

from datetime import date

import pytest

from plugins.calendar.entry import entries
from tests.calendar.dated import item, moment, page


def lines(*dates, **more):
    return [(entry.words, str(entry.start), str(entry.end)) for entry in entries([page(*dates, **more)])]


def test_a_period_for_handing_in_has_entries_for_its_first_day_and_its_end():
    stage = item("推荐", date(2026, 11, 9), moment(2026, 12, 18, 17), closes=True)
    assert lines(stage) == [
        ("推荐开始：青年奖 2026 年", "2026-11-09", "2026-11-09"),
        ("推荐截止：青年奖 2026 年", "2026-12-18 17:00:00+08:00", "2026-12-18 17:00:00+08:00"),
    ]


@pytest.mark.parametrize("start", [None, date(2026, 12, 18)])
def test_a_period_of_one_day_has_one_entry_for_its_end(start):
    assert lines(item("推荐", start, moment(2026, 12, 18, 17), closes=True)) == [
        ("推荐截止：青年奖 2026 年", "2026-12-18 17:00:00+08:00", "2026-12-18 17:00:00+08:00")
    ]


def test_the_word_for_closing_is_not_repeated():
    assert lines(item("推荐截止", None, date(2026, 12, 18), closes=True))[0][0] == "推荐截止：青年奖 2026 年"


def test_a_period_without_a_deadline_has_one_entry():
    assert lines(item("公示", date(2026, 12, 10), date(2026, 12, 16))) == [
        ("公示：青年奖 2026 年", "2026-12-10", "2026-12-16")
    ]
    assert lines(item("表彰")) == [("表彰：青年奖 2026 年", "2026-12-16", "2026-12-16")]


def test_an_event_has_its_title_and_says_that_it_is_cancelled_or_an_example():
    held = item("event", moment(2026, 12, 5, 9), moment(2026, 12, 5, 11))
    assert lines(held, kind="event", title="培训")[0][0] == "培训"
    off = held | {"change": "cancelled", "changed": "已取消"}
    assert lines(off, kind="event", title="培训", example=True)[0][0] == "已取消：培训（示例）"


def test_entries_are_ordered_by_time_and_then_by_name():
    dates = [
        item("乙"),
        item("甲"),
        item("丙", date(2026, 12, 1), date(2026, 12, 20)),
        item("丁", end=date(2026, 11, 1)),
    ]
    assert [entry.label for entry in entries([page(*dates)])] == ["丁", "丙", "乙", "甲"]


def numbers(**changed):
    (entry,) = entries(
        [
            page(
                item(**{name: value for name, value in changed.items() if name != "reviewed"}),
                reviewed=changed.get("reviewed", date(2026, 11, 1)),
            )
        ]
    )
    return entry.key, entry.sequence


def test_every_change_raises_the_sequence_and_keeps_the_key():
    key, first = numbers()
    for changed in ({"was": [date(2026, 12, 9)]}, {"change": "cancelled"}, {"reviewed": date(2026, 11, 2)}):
        assert numbers(**changed) == (key, first + 1)
    assert numbers(end=date(2027, 1, 1), was=[date(2026, 12, 9), date(2026, 12, 11)]) == (key, first + 2)


def test_the_sequence_of_a_start_does_not_count_changes_of_its_end():
    start, end = entries(
        [page(item("推荐", date(2026, 11, 9), date(2026, 12, 18), closes=True, was=[date(2026, 12, 11)]))]
    )
    assert end.sequence == start.sequence + 1


def test_an_entry_that_has_begun_is_listed_under_its_last_day():
    (entry,) = entries([page(item("公示", date(2026, 12, 10), date(2026, 12, 16)))])
    assert entry.day(date(2026, 12, 10)) == date(2026, 12, 10)
    assert entry.day(date(2026, 12, 11)) == date(2026, 12, 16)
