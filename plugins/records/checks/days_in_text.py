"""Days, months and years as people write them in Chinese sentences, so that a text can be held against a date."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAYS = "一二三四五六日"
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
    """A day as a text names it, from `start` to `end` in it: `year` and `clock` ("17:00") are None when it says none.

    `weekday` counts from Monday, 0, or is None.
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
        """Whether the calendar has such a day, in some year where none is named."""
        try:
            date(self.year or 2000, self.month, self.day)  # 2000 was a leap year
            return True
        except ValueError:
            return False

    @property
    def date(self):
        """The day as a date; None when it names no year."""
        return date(self.year, self.month, self.day) if self.year and self.exists else None

    def is_any_of(self, days):
        """Whether it may mean one of `days`: by month and day where it names no year."""
        if self.year:
            return self.date in days
        return any((self.month, self.day) == (day.month, day.day) for day in days)


def days_in(text):
    """The WrittenDays of `text`, in its order."""
    return [_written(match) for match in _DAY.finditer(text)]


def _written(match):
    weekday = match["weekday"] and _WEEKDAYS.index(match["weekday"].replace("天", "日"))
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
    """The years and months of `text` without a day, [(year, month or None)]: 2022年以来, 2022年3月起."""
    return [(int(match["year"]), match["month"] and int(match["month"])) for match in _MONTH.finditer(text)]


def around(day):
    """`day` and its neighbours: “6月30日以后” and “7月1日及以后” say the same."""
    return {day - timedelta(days=1), day, day + timedelta(days=1)}
