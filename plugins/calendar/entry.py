"""One entry of a calendar: a day on which something takes place, or a moment by which something must be done."""

from dataclasses import dataclass
from datetime import date, datetime

_NUMBERED_FROM = date(2000, 1, 1)


@dataclass(frozen=True)
class Entry:
    """An entry of a calendar.

    `key` identifies the entry for ever and `label` says what happens. `start` and `end` are both days (included) or
    both moments with a time zone; they are equal for one day or one moment. `closes` marks what one can be late for.
    `date` is the item of `page.dates` from which the entry was made, `source` is the whole `page.dates`. `counted` are
    the `begins` and `ends` of the item to which the page counts down.
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
        """Whether the entry has an hour."""
        return isinstance(self.start, datetime)

    @property
    def first_day(self):
        """The day on which the entry starts, in its own time zone."""
        return day_of(self.start)

    @property
    def last_day(self):
        """The day on which the entry ends, in its own time zone."""
        return day_of(self.end)

    @property
    def words(self):
        """The title of the entry in a calendar.

        Only events have an hour without being a deadline; the title of an event says what it is, so its label is left
        out.
        """
        source = self.source
        what = source["title"] if self.is_timed and not self.closes else f"{self.label}：{source['title']}"
        return (f"{self.changed}：" if self.changed else "") + what + ("（示例）" if source["example"] else "")

    @property
    def changed(self):
        """The Chinese word for what became of the entry, like 已取消; empty if nothing changed."""
        return self.date["changed"] or ""

    @property
    def sequence(self):
        """The number of revisions (RFC 5545, 3.8.7.4), which editing can only raise.

        The day of the last review grows by itself; each day from which the entry was moved adds one, and so does a
        cancellation.
        """
        reviewed = max((self.source["reviewed"] - _NUMBERED_FROM).days, 0)
        return reviewed + len(self.date["was"]) + bool(self.date["change"])

    def day(self, today):
        """Return the day under which the entry is listed: its first day, or its last day once it has begun."""
        return self.first_day if self.first_day >= today else self.last_day


def day_of(value):
    """Return the day of `value`, which is a day or a moment."""
    return value.date() if isinstance(value, datetime) else value


def entries(dated):
    """Return the Entries of `dated`, a list of `page.dates`, ordered by first day, last day and key."""
    found = [entry for source in dated for item in source["dates"] for entry in _entries(source, item)]
    return sorted(found, key=lambda entry: (entry.first_day, entry.last_day, entry.key))


def _entries(source, item):
    """Return the Entries of one item of `page.dates`.

    A period in which a reader can act becomes two entries, its first day and its deadline, because a bar of several
    weeks would hide both.
    """
    key, label, start, end = f"{source['ref']}/{item['id']}", item["label"], item["start"], item["end"]
    if not item["act"]:
        counted = (item["begins"], item["ends"]) if start else (item["ends"],)
        return [Entry(key, label, start or end, end, False, item, source, counted)]
    closing = Entry(f"{key}/end", item["closing"], end, end, True, item, source, (item["ends"],))
    if start is None or start == day_of(end):
        return [closing]
    begins = f"{label.removesuffix('截止')}开始"
    opening = Entry(
        f"{key}/start",
        begins,
        start,
        start,
        False,
        item | {"was": []},
        source,
        (item["begins"],),
    )
    return [opening, closing]
