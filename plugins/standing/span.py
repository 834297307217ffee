"""From when until when something lasts, to the minute, on the clock of its place."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

COMING, NOW, PAST = "coming", "now", "past"


@dataclass(frozen=True)
class Span:
    """From the moment `begin`, or always, up to but without the moment `end`, or for ever; both have a time zone. `last`
    is the day on which it ends as people say it: what ends with the 18th has its end in the night to the 19th."""

    begin: datetime | None
    end: datetime | None
    last: date | None

    def state(self, now):
        """COMING, NOW or PAST at the moment `now`."""
        if self.end and self.end <= now:
            return PAST
        return COMING if self.begin and now < self.begin else NOW

    @property
    def turns(self):
        """The moments at which its state changes."""
        return [moment for moment in (self.begin, self.end) if moment]

    @property
    def closing(self):
        """Its end as written() has it: the day stays the last one, so that days can be counted to it."""
        if self.end is None:
            return None
        whole = self.end.date() != self.last
        return f"{self.last}T24:00{_offset(self.end)}" if whole else written(self.end)

    @property
    def plain(self):
        """{begins, ends} as written() has them, None for what is open, for theme/static/js/page/standing.js."""
        return {"begins": self.begin and written(self.begin), "ends": self.closing}


def midnight(day, zone):
    """The moment at which the date `day` begins in `zone`."""
    return datetime.combine(day, time(), zone)


def days(first, last, zone, hour=None):
    """The Span of the dates `first` to `last`, both included, either of which may be None; `hour`, like 17:00, is when
    the last one closes: at 17:00 it is over. The last day that Python knows, 9999-12-31, is how some write “for ever”."""
    if last in (None, date.max):
        return Span(first and midnight(first, zone), None, None)
    end = datetime.combine(last, time.fromisoformat(hour), zone) if hour else midnight(last + timedelta(days=1), zone)
    return Span(first and midnight(first, zone), end, last)


def moments(begin, end):
    """The Span from one moment to another."""
    return Span(begin, end, end.date())


def written(moment):
    """`moment` to the minute with its distance from UTC (ISO 8601, as ECMA-262 reads it): 2026-12-18T17:00+08:00."""
    return f"{moment:%Y-%m-%dT%H:%M}{_offset(moment)}"


def _offset(moment):
    minutes = round(moment.utcoffset().total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
