"""Numbers by year as columns of blocks, one on the other. Places are per cent of the drawing, so that no letter is ever scaled."""

from dataclasses import dataclass
from math import ceil

LEFT, RIGHT, TOP, BOTTOM = 8.0, 96.0, 10.0, 88.0  # where the columns stand: numbers on their left, years below
WIDEST = 12.0  # of a column: one year alone is no wall
FULL, NARROW = 14, 6  # how many years can be named on a wide screen, and on a phone
_STEPS = (1, 2, 5)


@dataclass(frozen=True)
class Block:
    """The part of one column that stands for series number `series`."""

    series: int
    y: float
    height: float


@dataclass(frozen=True)
class Column:
    """One year: its blocks from below, its `total`, and whether the year is `named` and the total `told`: "always", "wide" (not
    on a phone) or "never"."""

    year: int
    x: float
    width: float
    blocks: tuple
    total: int
    named: str
    told: str

    @property
    def middle(self):
        """Where its name stands."""
        return round(self.x + self.width / 2, 2)

    @property
    def top(self):
        """Where its highest block ends."""
        return min((block.y for block in self.blocks), default=BOTTOM)


@dataclass(frozen=True)
class Stacked:
    """`columns` from the oldest year on, and `lines` = [(y, number)] to read heights by."""

    columns: tuple
    lines: tuple


def stacked(numbers):
    """The Stacked of `numbers` = {year: [number of each series]}; None without any. Years in which there was nothing stand
    empty between the others, so that time runs evenly."""
    most = max((sum(row) for row in numbers.values()), default=0)
    if not most:
        return None
    years = range(min(numbers), max(numbers) + 1)
    step = _step(most)
    scale = (BOTTOM - TOP) / (ceil(most / step) * step)
    room = (RIGHT - LEFT) / len(years)
    told = "always" if len(years) <= NARROW else "wide" if len(years) <= FULL else "never"
    width = min(room * 0.72, WIDEST)
    columns = tuple(
        Column(
            year,
            round(LEFT + room * place + (room - width) / 2, 2),
            round(width, 2),
            tuple(_blocks(numbers.get(year, ()), scale)),
            sum(numbers.get(year, ())),
            _named(len(years) - 1 - place, len(years)),
            told,
        )
        for place, year in enumerate(years)
    )
    lines = tuple(
        (round(BOTTOM - number * scale, 2), number) for number in range(0, ceil(most / step) * step + 1, step)
    )
    return Stacked(columns, lines)


def _blocks(row, scale):
    below = 0
    for series, number in enumerate(row):
        if number:
            yield Block(series, round(BOTTOM - (below + number) * scale, 2), round(number * scale, 2))
            below += number


def _step(most):
    """The distance of the lines: 1, 2 or 5 times a power of ten, so that there are at most five of them."""
    power = 1
    while True:
        for step in _STEPS:
            if ceil(most / (step * power)) <= 5:
                return step * power
        power *= 10


def _named(before_newest, count):
    """The newest year is always named, and from it on back every so many; on a phone every so many of those."""
    wide = ceil(count / FULL)
    narrow = wide * ceil(count / (wide * NARROW))
    return "always" if before_newest % narrow == 0 else "wide" if before_newest % wide == 0 else "never"
