"""What is ahead, soonest first, by month: the list of the page of deadlines."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from ..calendar.entry import Entry

_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True)
class Line:
    """One line of the list: the `entry`, and on which `day` one looks for it."""

    entry: Entry
    day: date
    today: date

    @property
    def when(self):
        """Weekday and hour: 周五 17:00; of several days also up to which."""
        entry = self.entry
        words = f"周{_WEEKDAYS[self.day.weekday()]}"
        if entry.is_timed:
            words += f" {entry.start:%H:%M}"
        if entry.last_day > self.day:
            words += f"，到{entry.last_day.month}月{entry.last_day.day}日"
        return words + ("结束" if entry.first_day < self.day else "")

    @property
    def days(self):
        """How many days are left."""
        return (self.day - self.today).days

    @property
    def counted(self):
        """The moments to which a reader's browser counts the days: that on which one looks for it, and its end."""
        moments = self.entry.counted
        return " ".join(filter(None, moments if self.entry.first_day >= self.today else moments[-1:]))

    @property
    def facets(self):
        """By what the list is narrowed: {name: [id]}."""
        source = self.entry.source
        return {"platform": [platform["id"] for platform in source["platforms"]], "kind": [source["kind"]]}


@dataclass(frozen=True)
class Month:
    """The lines of one month, and its name."""

    first: date
    lines: tuple

    @property
    def label(self):
        """2026年12月."""
        return f"{self.first.year}年{self.first.month}月"


@dataclass(frozen=True)
class Agenda:
    """The Months with what one can be late for, those with everything else, and how many lines each value of each facet
    has, {(name, id): number}."""

    closing: tuple
    other: tuple
    counts: dict

    @property
    def size(self):
        """How many lines it has."""
        return sum(len(month.lines) for month in self.closing + self.other)


def agenda(entries, today):
    """The Agenda of `entries` as of `today`; None when nothing is ahead."""
    lines = [Line(entry, entry.day(today), today) for entry in entries if entry.last_day >= today]
    counts = Counter((name, id) for line in lines for name, ids in line.facets.items() for id in ids)
    closing, other = ([line for line in lines if line.entry.closes is closes] for closes in (True, False))
    return Agenda(_months(closing), _months(other), counts) if lines else None


def _months(lines):
    months = {}
    for line in sorted(lines, key=lambda line: (line.day, line.entry.key)):
        months.setdefault(line.day.replace(day=1), []).append(line)
    return tuple(Month(first, tuple(found)) for first, found in months.items())
