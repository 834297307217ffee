"""What of a record comes due next."""

from typing import NamedTuple

from ...standing.span import NOW, PAST


class DueDate(NamedTuple):
    """A date that a kind declares: its label, its Span, and the standing.acts.Act that it ends, if any.

    A date without an act can only be waited for: nobody is late for the end of a review.
    """

    label: str
    span: object
    act: object = None


class Due(NamedTuple):
    """What is due and on which day; `closing` is the moment until which it is due, as standing.span writes it.

    `act` is that of the DueDate.
    """

    label: str
    day: object
    closing: str
    act: object = None


def next_due(fields, now):
    """The Due that comes next of a record with these `fields`, or None; `now` is a moment on the clock of the site."""
    return _next(fields.due_dates(now.tzinfo), now)


def next_to_miss(fields, now):
    """The same of the dates that end an act, under the name of that end.

    An act that takes no preparation is told once it can be done.
    """
    acts = [each for each in fields.due_dates(now.tzinfo) if each.act]
    dates = [each for each in acts if each.act.prepared or each.span.state(now) == NOW]
    due = _next(dates, now)
    return due and due._replace(label=due.act.closing(due.label))


def _next(dates, now):
    ahead = [each for each in dates if each.span.end and each.span.state(now) != PAST]
    if not ahead:
        return None
    label, span, act = min(ahead, key=lambda each: each.span.end)
    return Due(label, span.last, span.closing, act)
