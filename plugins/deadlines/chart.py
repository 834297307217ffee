"""Rounds as bars over the months to come. Places are per cent of the width, so that no letter is ever scaled."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..calendar.entry import day_of

MONTHS = 13
_LEAST = 0.9  # per cent: a stage of one day can still be seen
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Bar:
    """One stage: from `x` on, `width` wide; `accepts` while one can hand in."""

    x: float
    width: float
    accepts: bool
    label: str
    start: date
    end: date


@dataclass(frozen=True)
class Row:
    """One round with the stages that fall into the picture."""

    source: dict
    bars: tuple


@dataclass(frozen=True)
class Month:
    """The beginning of a month at `x`; `year` where a year begins."""

    x: float
    number: int
    year: int | None


@dataclass(frozen=True)
class Chart:
    """Rows over months, and where `today` is."""

    months: tuple
    rows: tuple
    today: float


def chart(dated, today):
    """The Chart of the rounds of `dated`, a list of `page.dates`, that are not over on `today`; None without any."""
    firsts = _firsts(today)
    scale = _Scale(firsts[0], firsts[-1])
    rounds = [
        source
        for source in dated
        if source["kind"] == "round" and any(day_of(item["end"]) >= today for item in source["dates"])
    ]
    rows = [
        Row(source, tuple(_bars(source, scale)))
        for source in sorted(rounds, key=lambda source: _closing(source, today))
    ]
    rows = [row for row in rows if row.bars]
    months = tuple(
        Month(scale.at(first), first.month, first.year if first.month == 1 else None) for first in firsts[:-1]
    )
    return Chart(months, tuple(rows), scale.at(today)) if rows else None


class _Scale:
    """From days to per cent of the width."""

    def __init__(self, first, end):
        self.first = first
        self.end = end

    def at(self, day):
        return round(100 * (day - self.first).days / (self.end - self.first).days, 2)


def _firsts(today):
    """The first days of the MONTHS months from that of `today` on, and of the one after them."""
    months = [today.year * 12 + today.month - 1 + number for number in range(MONTHS + 1)]
    return [date(month // 12, month % 12 + 1, 1) for month in months]


def _bars(source, scale):
    for item in source["dates"]:
        start, end = day_of(item["start"] or item["end"]), day_of(item["end"])
        left, right = max(start, scale.first), min(end + _DAY, scale.end)
        if left < right:
            width = max(round(scale.at(right) - scale.at(left), 2), _LEAST)
            yield Bar(min(scale.at(left), 100 - width), width, item["closes"], item["label"], start, end)


def _closing(source, today):
    """What closes next comes first; rounds that only go on follow."""
    ahead = [day_of(item["end"]) for item in source["dates"] if item["closes"] and day_of(item["end"]) >= today]
    return min(ahead, default=date.max), source["ref"]
