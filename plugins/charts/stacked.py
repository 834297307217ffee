"""Lays out numbers by year as stacked columns.

Places are per cent of the drawing, so that its text is never scaled.
"""

from dataclasses import dataclass
from math import ceil

LEFT, RIGHT, TOP, BOTTOM = 8.0, 96.0, 10.0, 88.0  # the area of the columns; numbers stand to its left, years below it
WIDEST = 12.0  # greatest width of a column, so that a single year does not fill the drawing
FULL, NARROW = 14, 6  # how many years fit with their names on a wide screen, and on a phone
_STEPS = (1, 2, 5)


@dataclass(frozen=True)
class Block:
    """The part of a column that shows the series with the number `series`."""

    series: int
    y: float
    height: float


@dataclass(frozen=True)
class Column:
    """The column of one year.

    `blocks` begin with the lowest. `named` says where the name of the year is shown and `told` where `total` is shown:
    "always", "wide" (not on a phone) or "never".
    """

    year: int
    x: float
    width: float
    blocks: tuple
    total: int
    named: str
    told: str

    @property
    def middle(self):
        """The x coordinate of the name of the year."""
        return round(self.x + self.width / 2, 2)

    @property
    def top(self):
        """The y coordinate of the upper end of the highest block."""
        return min((block.y for block in self.blocks), default=BOTTOM)


@dataclass(frozen=True)
class Stacked:
    """The whole chart: `columns` from the oldest year on, and `lines` = [(y, number)], the grid lines with their
    numbers.
    """

    columns: tuple
    lines: tuple


def stacked(numbers):
    """Return the Stacked of `numbers` = {year: [number of each series]}, or None if all numbers are 0.

    Years without anything stay as empty columns, so that time runs evenly.
    """
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
    """Yield the Blocks of the numbers `row` from below; `scale` is the height of one."""
    below = 0
    for series, number in enumerate(row):
        if number:
            yield Block(series, round(BOTTOM - (below + number) * scale, 2), round(number * scale, 2))
            below += number


def _step(most):
    """Return the distance of the grid lines, 1, 2 or 5 times a power of ten, so that at most five lie above zero."""
    power = 1
    while True:
        for step in _STEPS:
            if ceil(most / (step * power)) <= 5:
                return step * power
        power *= 10


def _named(before_newest, count):
    """Return where a year is named; it lies `before_newest` years before the newest of `count` years.

    The newest year is always named; every n-th year before it is named on a wide screen, and fewer of those on a phone.
    """
    wide = ceil(count / FULL)
    narrow = wide * ceil(count / (wide * NARROW))
    return "always" if before_newest % narrow == 0 else "wide" if before_newest % wide == 0 else "never"
