"""Finds the days, months and years that Chinese sentences write out, so that a text can be compared with a date."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = "一二三四五六日"  # Monday comes first, as in date.weekday().
_DAY = re.compile(
    r"""
    (?<!\d)(?:(?P<year>\d{4})\s*年\s*)?(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]
    (?:\s*[（(]?\s*(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![至到、])\s*[）)]?)?
    (?:\s*(?P<clock>(?:[01]?\d|2[0-4])[:：][0-5]\d))?
""",
    re.X,
)
_MONTH = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s*年(?:\s*(?P<month>\d{1,2})\s*月(?!\s*\d{1,2}\s*[日号]))?(?!\s*\d{1,2}\s*月)"
)


@dataclass(frozen=True)
class WrittenDay:
    """A day as a text names it; `start` and `end` are its offsets in the text.

    `year` and `clock` ("17:00") are None when the text says none. `weekday` counts from Monday, which is 0, or is None.
    """

    text: str
    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    clock: str | None = None

    @property
    def exists(self):
        """Whether the calendar has this day; if the text names no year, whether any year has it."""
        try:
            date(self.year or 2000, self.month, self.day)  # The year 2000 was a leap year, so 29 February exists.
            return True
        except ValueError:
            return False

    @property
    def date(self):
        """The day as a date; None when the text names no year or the calendar has no such day."""
        return date(self.year, self.month, self.day) if self.year and self.exists else None

    def is_any_of(self, days):
        """Whether this day may mean one of the dates `days`; without a year it is compared by month and day."""
        if self.year:
            return self.date in days
        return any((self.month, self.day) == (day.month, day.day) for day in days)


def days_in(text):
    """Return the WrittenDays of `text`, in the order of the text."""
    return [_written(match) for match in _DAY.finditer(text)]


def _written(match):
    weekday = match["weekday"] and WEEKDAYS.index(match["weekday"].replace("天", "日"))
    clock = match["clock"] and match["clock"].replace("：", ":").zfill(5)
    return WrittenDay(
        match[0].strip(),
        match.start(),
        match.end(),
        match["year"] and int(match["year"]),
        int(match["month"]),
        int(match["day"]),
        weekday,
        clock,
    )


def months_in(text):
    """Return [(year, month or None)] for the years and months of `text` without a day: 2022年以来, 2022年3月起."""
    return [(int(match["year"]), match["month"] and int(match["month"])) for match in _MONTH.finditer(text)]


def around(day):
    """Return the set of `day` and its two neighbours, because “6月30日以后” and “7月1日及以后” say the same."""
    return {day - timedelta(days=1), day, day + timedelta(days=1)}
