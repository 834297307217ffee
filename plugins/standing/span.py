"""The time from one moment to another, to the minute, in the time zone of its place."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

COMING, NOW, PAST = "coming", "now", "past"


@dataclass(frozen=True)
class Span:
    """A time from the moment `begin` (included) to the moment `end` (excluded).

    Both have a time zone; None means that the span has always begun, or never ends. `last` is the last day as people
    say it: a span that lasts until the 18th has its `end` at midnight between the 18th and the 19th.
    """

    begin: datetime | None
    end: datetime | None
    last: date | None

    def state(self, now):
        """Return COMING, NOW or PAST for the moment `now`."""
        if self.end and self.end <= now:
            return PAST
        return COMING if self.begin and now < self.begin else NOW

    @property
    def turns(self):
        """The moments at which the state changes."""
        return [moment for moment in (self.begin, self.end) if moment]

    @property
    def closing(self):
        """The end in the form of written(), but with the last day, so that days can be counted to it: 24:00 instead of
        00:00.
        """
        if self.end is None:
            return None
        whole = self.end.date() != self.last
        return f"{self.last}T24:00{_offset(self.end)}" if whole else written(self.end)

    @property
    def plain(self):
        """{begins, ends} in the form of written(), None for an open side, for theme/static/js/page/standing.js."""
        return {"begins": self.begin and written(self.begin), "ends": self.closing}


def midnight(day, zone):
    """Return the moment at which the date `day` begins in `zone`."""
    return datetime.combine(day, time(), zone)


def days(first, last, zone, hour=None):
    """Return the Span from the date `first` to the date `last`, both included; either may be None.

    `hour`, like 17:00, is the time on the last day at which the span ends. The last day that Python knows, 9999-12-31,
    counts as no end, because some people write it for “for ever”.
    """
    if last in (None, date.max):
        return Span(first and midnight(first, zone), None, None)
    end = datetime.combine(last, time.fromisoformat(hour), zone) if hour else midnight(last + timedelta(days=1), zone)
    return Span(first and midnight(first, zone), end, last)


def moments(begin, end):
    """Return the Span from one moment to another."""
    return Span(begin, end, end.date())


def written(moment):
    """Return `moment` to the minute with its UTC offset (ISO 8601, as ECMA-262 reads it): 2026-12-18T17:00+08:00."""
    return f"{moment:%Y-%m-%dT%H:%M}{_offset(moment)}"


def _offset(moment):
    minutes = round(moment.utcoffset().total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
