"""Tests the calendar files of whole sites with two parsers."""

import pytest

from tests.calendar.reading import read_by_ical_js, read_by_icalendar
from tests.needs import large_sites

pytestmark = pytest.mark.xdist_group("site")


def files(site):
    return sorted((site / "calendar").glob("*.ics"))


@pytest.fixture(params=["fixture_site", *large_sites("busy", "published_busy")])
def site(request):
    return request.getfixturevalue(request.param)


def test_both_parsers_read_the_same_of_every_calendar(site):
    found = [read_by_icalendar(file.read_bytes()) for file in files(site)]
    assert found and all(calendar["events"] for calendar in found)
    assert read_by_ical_js(files(site)) == found


def test_every_file_has_the_line_ends_lengths_and_uids_of_the_standard(site):
    assert files(site)
    for file in files(site):
        content = file.read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r"), file.name
        assert max(map(len, content.split(b"\r\n"))) <= 75, file.name
        uids = [event["uid"] for event in read_by_icalendar(content)["events"]]
        assert len(set(uids)) == len(uids), file.name


def test_the_calendar_of_all_dates_holds_the_events_of_the_others(busy):
    whole, *others = (
        {event["uid"]: event for event in read_by_icalendar(file.read_bytes())["events"]} for file in files(busy)
    )
    assert (files(busy)[0].name, len(others) > 10) == ("all.ics", True)
    for events in others:
        assert events.items() <= whole.items()


def test_published_calendars_hold_no_drafts_and_no_examples(published_busy, busy, busy_catalogue):
    names = {file.name for file in files(published_busy)}
    assert {file.name for file in files(busy)} - names >= {"event-marine.ics", "field-tea.ics"}
    hidden = [
        record.title
        for kind in ("event", "round", "demand", "laureate")
        for record in busy_catalogue.of(kind)
        if record.fields.example or record.fields.draft
    ]
    said = [
        event["summary"] for file in files(published_busy) for event in read_by_icalendar(file.read_bytes())["events"]
    ]
    assert hidden and said and [words for words in said if any(title in words for title in hidden)] == []
