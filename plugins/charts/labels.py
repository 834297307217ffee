"""A name in as many lines as its box needs, broken where a reader would break it."""

from math import inf

from ..cards.breaking import best_breaks
from ..cards.units import price, units_of

_LATIN = 0.58  # of the width of a Chinese character; wider than most faces have it, so that a line never sticks out


def lines_of(text, room, cohesion):
    """`text` in the fewest lines of at most `room` characters; `cohesion` is a cards.cohesion.Cohesion."""
    units = [piece for unit in units_of(text) for piece in _fitting(unit, room)]
    widths = [_width(unit) for unit in units]
    prices = [0.0, *(price(before, after, cohesion) for before, after in zip(units, units[1:], strict=False))]
    for count in range(1, len(units) + 1):
        cost, ends = best_breaks(widths, prices, room, count)
        if cost < inf:
            return ["".join(units[start:end]).strip() for start, end in zip((0, *ends), ends, strict=False)]
    return [text]


def _fitting(unit, room):
    """An address or a row of digits may be longer than a line: cut, it is at least whole."""
    most = int(room / _LATIN)
    return [unit] if _width(unit) <= room else [unit[start : start + most] for start in range(0, len(unit), most)]


def _width(text):
    return sum(_LATIN if sign < "\u2000" else 1 for sign in text)
