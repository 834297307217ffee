"""Tests which calendars exist, their order, and how long they keep past entries."""

from datetime import date, timedelta

from plugins.calendar.calendars import KEPT, calendars
from tests.calendar.dated import item, page
from tests.content_folders import TODAY


def tag(sort, id, label, rank=0):
    return {"id": f"{sort}-{id}", "sort": sort, "rank": rank, "label": label}


def test_there_is_a_calendar_of_all_dates_and_one_for_each_tag_of_a_page():
    found = calendars(
        [
            page(item(), calendars=[tag("award", "youth", "青年奖"), tag("platform", "honour", "激励", 3)]),
            page(
                item(),
                slug="other",
                calendars=[tag("platform", "startup", "创业", 1), tag("platform", "honour", "激励", 3)],
            ),
        ],
        TODAY,
    )
    assert [(calendar.path, calendar.sort, calendar.label, len(calendar.entries)) for calendar in found.values()] == [
        ("calendar/all.ics", "all", "全部日期", 2),
        ("calendar/platform-startup.ics", "platform", "创业", 1),
        ("calendar/platform-honour.ics", "platform", "激励", 2),
        ("calendar/award-youth.ics", "award", "青年奖", 1),
    ]


def test_without_dates_there_is_no_calendar():
    assert calendars([], TODAY) == {}


def test_past_entries_stay_a_year_and_the_last_one_for_ever():
    limit = TODAY - KEPT
    old, kept = item("旧", end=limit - timedelta(days=1)), item("新", end=limit)
    assert [entry.label for entry in calendars([page(old, kept)], TODAY)["all"].entries] == ["新"]
    older = item("更旧", end=date(2020, 1, 1))
    assert [entry.label for entry in calendars([page(older, old)], TODAY)["all"].entries] == ["旧"]
