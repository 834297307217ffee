"""The service that says which date of a record comes next."""

from typing import NamedTuple

from ...standing.phases import State, state_at
from ...standing.span import PAST, Span, days
from ..model.numerals import han_date
from .service import Service


class Due(NamedTuple):
    """What is due and on which day; `closing` is the moment until which it is due, as standing.span writes it."""

    label: str
    day: object
    closing: str


def next_date(record, now):
    """Return the Due of `record` that comes next at `now`, a moment on the clock of the site, or None."""
    ahead = [(label, span) for label, span in _dated(record, now.tzinfo) if span.end and span.state(now) != PAST]
    if not ahead:
        return None
    label, span = min(ahead, key=lambda each: each[1].end)
    return Due(label, span.last, span.closing)


def next_date_in_words(record, now):
    """Return the same as a State, such as “推荐：2026年11月30日”; its label is "" when nothing is due any more."""

    def holds(moment):
        due = next_date(record, moment)
        return State(f"{due.label}：{han_date(due.day)}" if due else "")

    return state_at(holds, [turn for _, span in _dated(record, now.tzinfo) for turn in span.turns], now)


def _dated(record, zone):
    """Return [(label, Span)] for the dates of `record`; each Span ends when the date has passed."""
    fields = record.fields
    if record.kind.name == "round":
        return [(stage.name, stage.span(fields.zone)) for stage in fields.stages]
    if record.kind.name == "event" and not fields.status:
        start = fields.start.replace(tzinfo=zone)
        registration = [("报名截止", days(None, fields.register_by, zone))] if fields.register_by else []
        return [*registration, ("活动开始", Span(None, start, start.date()))]
    if record.kind.name == "demand" and fields.deadline and fields.status in ("征集中", "对接中"):
        return [("需求截止", days(None, fields.deadline, zone))]
    return []


SERVICE = Service(
    shared=lambda catalogue: {
        "next_date": lambda record: next_date(record, catalogue.now),
        "next_date_in_words": lambda record: next_date_in_words(record, catalogue.now),
    }
)
