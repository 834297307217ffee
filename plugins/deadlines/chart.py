"""Draws rounds as bars over the coming months. Places are per cent of the width, so that the text is never scaled."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..calendar.entry import day_of

MONTHS = 13
_LEAST_WIDTH = 0.9  # least width of a bar in per cent, at which a stage of one day is still visible
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Bar:
    """One stage of a round; `x` and `width` are per cent, `accepts` says whether one can apply during the stage."""

    x: float
    width: float
    accepts: bool
    label: str
    start: date
    end: date


@dataclass(frozen=True)
class Row:
    """One round with those of its stages that fall into the chart."""

    source: dict
    bars: tuple


@dataclass(frozen=True)
class Month:
    """The beginning of a month at `x`; `year` is only set for January."""

    x: float
    number: int
    year: int | None


@dataclass(frozen=True)
class Chart:
    """The whole chart; `today` is the place of the current day in per cent."""

    months: tuple
    rows: tuple
    today: float


def chart(dated, today):
    """Return the Chart of the rounds in `dated`, a list of `page.dates`, that have not ended on `today`; None if there
    are none.
    """
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
    """Converts days to per cent of the width."""

    def __init__(self, first, end):
        self.first = first
        self.end = end

    def at(self, day):
        """Return the place of `day` in per cent."""
        return round(100 * (day - self.first).days / (self.end - self.first).days, 2)


def _firsts(today):
    """Return the first days of MONTHS months, beginning with that of `today`, and of the month after them."""
    months = [today.year * 12 + today.month - 1 + number for number in range(MONTHS + 1)]
    return [date(month // 12, month % 12 + 1, 1) for month in months]


def _bars(source, scale):
    """Yield the Bars of `source`, cut to the months of `scale`."""
    for item in source["dates"]:
        start, end = day_of(item["start"] or item["end"]), day_of(item["end"])
        left, right = max(start, scale.first), min(end + _DAY, scale.end)
        if left < right:
            width = max(round(scale.at(right) - scale.at(left), 2), _LEAST_WIDTH)
            yield Bar(min(scale.at(left), 100 - width), width, item["act"] == "apply", item["label"], start, end)


def _closing(source, today):
    """Return the key that sorts rounds by their next deadline; rounds without a future deadline come last."""
    ahead = [day_of(item["end"]) for item in source["dates"] if item["act"] and day_of(item["end"]) >= today]
    return min(ahead, default=date.max), source["ref"]
