"""The service that says which date of a record comes next."""

from ...standing.phases import State, state_at
from ..model.due import next_due, next_to_miss
from ..model.numerals import han_date
from .service import Service


def next_date(record, now):
    """Return the due.Due of `record` that comes next at `now`, a moment on the clock of the site, or None."""
    return next_due(record.fields, now)


def next_deadline(record, now):
    """Return the same of what a reader can miss: the end of a review or the beginning of an event is no deadline."""
    return next_to_miss(record.fields, now)


def next_date_in_words(record, now):
    """Return the same as a State, such as “推荐：2026年11月30日”; its label is "" when nothing is due any more."""

    def holds(moment):
        due = next_date(record, moment)
        return State(f"{due.label}：{han_date(due.day)}" if due else "")

    turns = [turn for due in record.fields.due_dates(now.tzinfo) for turn in due.span.turns]
    return state_at(holds, turns, now)


SERVICE = Service(
    shared=lambda catalogue: {"next_date_in_words": lambda record: next_date_in_words(record, catalogue.now)}
)
