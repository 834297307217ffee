"""One line of a calendar: a day to keep free, a moment by which something must be done."""

from dataclasses import dataclass
from datetime import date, datetime

_NUMBERED_FROM = date(2000, 1, 1)


@dataclass(frozen=True)
class Entry:
    """`source` is what a page says of itself in `page.dates`, `key` names the entry for ever, `label` says what happens.

    `start` and `end` are both days (included) or both moments with a time zone; they are equal for one day or one moment.
    `closes` marks what one can be late for. `date` is the item of `page.dates` it comes from; `counted` are its
    `begins` and `ends` as far as one waits for them.
    """

    key: str
    label: str
    start: date
    end: date
    closes: bool
    date: dict
    source: dict
    counted: tuple

    @property
    def is_timed(self):
        """Whether it has an hour."""
        return isinstance(self.start, datetime)

    @property
    def first_day(self):
        """The day on which it starts, on the clocks of its place."""
        return day_of(self.start)

    @property
    def last_day(self):
        """The day on which it ends."""
        return day_of(self.end)

    @property
    def words(self):
        """What a calendar shows of it. Only what one attends has hours and does not close: its title says what it is."""
        source = self.source
        what = source["title"] if self.is_timed and not self.closes else f"{self.label}：{source['title']}"
        return (f"{self.changed}：" if self.changed else "") + what + ("（示例）" if source["example"] else "")

    @property
    def changed(self):
        """What became of it in a word of the content, like 已取消, or nothing."""
        return self.date["changed"] or ""

    @property
    def sequence(self):
        """How often it was revised, as a number that content can only raise (RFC 5545, 3.8.7.4): the day of the last review
        counts up by itself, and so do the days from which it was moved and a cancellation."""
        reviewed = max((self.source["reviewed"] - _NUMBERED_FROM).days, 0)
        return reviewed + len(self.date["was"]) + bool(self.date["change"])

    def day(self, today):
        """The day under which people look for it: its first, or its last once it has begun."""
        return self.first_day if self.first_day >= today else self.last_day


def day_of(value):
    """The day of a day or of a moment."""
    return value.date() if isinstance(value, datetime) else value


def entries(dated):
    """The Entries of `dated`, a list of `page.dates`, in order of time and, within one moment, of key."""
    found = [entry for source in dated for item in source["dates"] for entry in _entries(source, item)]
    return sorted(found, key=lambda entry: (entry.first_day, entry.last_day, entry.key))


def _entries(source, item):
    """A period in which one can hand in is two lines, its first day and its end: a bar of weeks would hide both."""
    key, label, start, end = f"{source['ref']}/{item['id']}", item["label"], item["start"], item["end"]
    if not item["closes"]:
        counted = (item["begins"], item["ends"]) if start else (item["ends"],)
        return [Entry(key, label, start or end, end, False, item, source, counted)]
    name = label.removesuffix("截止")
    closing = Entry(f"{key}/end", f"{name}截止", end, end, True, item, source, (item["ends"],))
    if start is None or start == day_of(end):
        return [closing]
    opening = Entry(f"{key}/start", f"{name}开始", start, start, False, item | {"was": []}, source, (item["begins"],))
    return [opening, closing]
