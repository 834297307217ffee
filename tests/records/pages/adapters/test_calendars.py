"""Which calendar a page has, and how one subscribes to it."""

from types import SimpleNamespace

import pytest

from plugins.calendar.calendars import Calendar
from plugins.records.model.listing import list_head
from plugins.records.pages.adapters.calendars import (
    by_sort,
    calendar_of,
    of_event,
    of_list,
    of_page,
    of_platforms,
    webcal,
    whole,
)

DOMAIN = "https://portal.example"
CALENDARS = {
    id: Calendar(id, sort, label, ())
    for id, sort, label in (
        ("all", "all", "全部日期"),
        ("award-merit-award", "award", "示例贡献奖"),
        ("programme-station", "programme", "示例建站"),
        ("event-marine", "event", "海洋科技交流会"),
    )
}


@pytest.mark.parametrize(
    ("kind", "slug", "id"),
    [
        ("page", "deadlines", "all"),
        ("page", "apply", None),
        ("award", "merit-award", "award-merit-award"),
        ("round", "merit-2026", "award-merit-award"),
        ("round", "call-2026", "programme-station"),
        ("event", "marine", "event-marine"),
        ("event", "pruning", None),
    ],
)
def test_a_page_has_its_own_calendar_and_a_round_that_of_what_it_is_a_round_of(view, kind, slug, id):
    found = calendar_of(view, view.catalogue.get(kind, slug), CALENDARS)
    assert found is (CALENDARS[id] if id else None)


def test_a_program_asks_the_site_for_a_calendar(view):
    assert webcal(view, CALENDARS["all"], DOMAIN) == "webcal://portal.example/calendar/all.ics"
    assert whole(view, CALENDARS, DOMAIN)["items"] == [
        {
            "text": "全部日期",
            "url": "webcal://portal.example/calendar/all.ics",
            "file": "../calendar/all.ics",
            "address": "https://portal.example/calendar/all.ics",
        }
    ]


def test_the_row_at_the_top_has_the_calendar_of_all_dates_and_those_of_platforms(view):
    honour = Calendar("platform-honour", "platform", "激励", ())
    assert of_platforms(view, CALENDARS | {honour.id: honour}, DOMAIN)["items"] == [
        {"text": "全部日期", "url": "webcal://portal.example/calendar/all.ics"},
        {"text": "激励", "url": "webcal://portal.example/calendar/platform-honour.ics"},
    ]


def test_calendars_stand_by_what_they_were_chosen_by_and_those_of_events_are_left_out(view):
    groups = by_sort(view, CALENDARS, DOMAIN)
    assert [(group["title"], [item["text"] for item in group["items"]]) for group in groups] == [
        ("按奖项", ["示例贡献奖"]),
        ("按事项", ["示例建站"]),
    ]


def test_every_calendar_has_an_address_to_copy(view):
    items = [item for group in by_sort(view, CALENDARS, DOMAIN) for item in group["items"]]
    items += of_page(view, CALENDARS["award-merit-award"], DOMAIN, None)["items"]
    items += of_event(view, CALENDARS["event-marine"], DOMAIN)["items"]
    assert [item["address"].rpartition("/")[2] for item in items] == [
        "award-merit-award.ics",
        "programme-station.ics",
        "award-merit-award.ics",
        "event-marine.ics",
    ]


@pytest.mark.parametrize(
    ("kind", "only", "id"),
    [
        ("event", None, "kind-event"),
        ("event", ("type", "training"), "list-event-type-training"),
        ("event", ("type", "lecture"), None),
        ("award", None, None),
    ],
)
def test_a_list_has_the_calendar_of_what_it_shows(view, kind, only, id):
    found = {
        each: Calendar(each, "list", each, ()) for each in ("kind-event", "list-event-type-training", "kind-award")
    }
    head = list_head(view.catalogue, kind)
    shown = SimpleNamespace(
        kind=view.catalogue.kinds[kind],
        selected=only and SimpleNamespace(facet=only[0], value=only[1]),
    )
    assert of_list(view, head, shown, found) is (found[id] if id else None)
