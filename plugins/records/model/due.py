"""What of a record comes due next."""

from typing import NamedTuple

from ...standing.span import PAST


class Due(NamedTuple):
    """What is due and on which day; `closing` is the moment until which it is due, as standing.span writes it."""

    label: str
    day: object
    closing: str


def next_due(fields, now):
    """The Due that comes next of a record with these `fields`, or None; `now` is a moment on the clock of the site."""
    ahead = [(label, span) for label, span in fields.due_dates(now.tzinfo) if span.end and span.state(now) != PAST]
    if not ahead:
        return None
    label, span = min(ahead, key=lambda each: each[1].end)
    return Due(label, span.last, span.closing)
