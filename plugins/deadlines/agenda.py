"""The list of the page of deadlines: future entries by month, the soonest first."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from ..calendar.entry import Entry

_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True)
class Line:
    """One line of the list: the `entry`, and the `day` under which it is listed."""

    entry: Entry
    day: date
    today: date

    @property
    def when(self):
        """The weekday and hour, like 周五 17:00; for an entry of several days also its last day."""
        entry = self.entry
        words = f"周{_WEEKDAYS[self.day.weekday()]}"
        if entry.is_timed:
            words += f" {entry.start:%H:%M}"
        if entry.last_day > self.day:
            words += f"，到{entry.last_day.month}月{entry.last_day.day}日"
        return words + ("结束" if entry.first_day < self.day else "")

    @property
    def days(self):
        """The number of days that are left."""
        return (self.day - self.today).days

    @property
    def counted(self):
        """The moments to which the browser counts down, joined by a space.

        They are the moment of the day under which the entry is listed and its end; only the end once the entry has
        begun.
        """
        moments = self.entry.counted
        return " ".join(filter(None, moments if self.entry.first_day >= self.today else moments[-1:]))

    @property
    def facets(self):
        """The facets by which the list can be filtered: {name: [id]}."""
        source = self.entry.source
        return {"platform": [platform["id"] for platform in source["platforms"]], "kind": [source["kind"]]}


@dataclass(frozen=True)
class Month:
    """The lines of one month; `first` is its first day."""

    first: date
    lines: tuple

    @property
    def label(self):
        """The name of the month, like 2026年12月."""
        return f"{self.first.year}年{self.first.month}月"


@dataclass(frozen=True)
class Agenda:
    """The whole list.

    `closing` are the Months of deadlines, `other` those of all other entries. `counts` is the number of lines of each
    value of each facet, {(name, id): number}.
    """

    closing: tuple
    other: tuple
    counts: dict

    @property
    def size(self):
        """The number of lines."""
        return sum(len(month.lines) for month in self.closing + self.other)


def agenda(entries, today):
    """Return the Agenda of `entries` as of the day `today`, or None if all of them are past."""
    lines = [Line(entry, entry.day(today), today) for entry in entries if entry.last_day >= today]
    counts = Counter((name, id) for line in lines for name, ids in line.facets.items() for id in ids)
    closing, other = ([line for line in lines if line.entry.closes is closes] for closes in (True, False))
    return Agenda(_months(closing), _months(other), counts) if lines else None


def _months(lines):
    """Return the Months of `lines`, sorted by day and key."""
    months = {}
    for line in sorted(lines, key=lambda line: (line.day, line.entry.key)):
        months.setdefault(line.day.replace(day=1), []).append(line)
    return tuple(Month(first, tuple(found)) for first, found in months.items())
