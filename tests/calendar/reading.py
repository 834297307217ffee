"""Reads calendars with two independent parsers, icalendar in Python and ical.js in Node."""

from datetime import UTC, datetime
from pathlib import Path

from icalendar import Calendar

from tests.node import run_node


def read_by_icalendar(content):
    """Return what icalendar reads of the bytes `content`, in the shape of `parsed.mjs`; fails on errors of the
    parser.
    """
    calendar = Calendar.from_ical(content)
    assert [component.errors for component in calendar.walk() if component.errors] == []
    return {"name": str(calendar["name"]), "events": [_event(event) for event in calendar.walk("VEVENT")]}


def read_by_ical_js(paths):
    """Return what ical.js reads of each of the files `paths`."""
    return run_node(Path(__file__).parent / "parsed.mjs", [str(path) for path in paths])


def _event(event):
    return {
        "uid": str(event["uid"]),
        "sequence": int(event["sequence"]),
        "status": str(event["status"]),
        "summary": str(event["summary"]),
        "start": _time(event, "dtstart"),
        "end": _time(event, "dtend"),
        "warned": [int(alarm["trigger"].dt.total_seconds()) for alarm in event.walk("VALARM")],
    }


def _time(event, name):
    if name not in event:
        return None
    value = event[name].dt
    return (
        value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z") if isinstance(value, datetime) else value.isoformat()
    )
