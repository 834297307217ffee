"""Breaks a name into the lines that its box needs, at the places where a reader would break it."""

from math import inf

from ..cards.breaking import best_breaks
from ..cards.units import price, units_of

# Width of a Latin letter in Han characters; most fonts have narrower letters, so no line is wider than its box.
_LATIN = 0.58


def lines_of(text, room, cohesion):
    """Return `text` in the fewest lines of at most `room` Han characters.

    `cohesion` is a cards.cohesion.Cohesion, which says where words end.
    """
    units = [piece for unit in units_of(text) for piece in _fitting(unit, room)]
    widths = [_width(unit) for unit in units]
    prices = [0.0, *(price(before, after, cohesion) for before, after in zip(units, units[1:], strict=False))]
    for count in range(1, len(units) + 1):
        cost, ends = best_breaks(widths, prices, room, count)
        if cost < inf:
            return ["".join(units[start:end]).strip() for start, end in zip((0, *ends), ends, strict=False)]
    return [text]


def _fitting(unit, room):
    """Return `unit`, cut into pieces if it is an address or a row of digits that is longer than a line."""
    most = int(room / _LATIN)
    return [unit] if _width(unit) <= room else [unit[start : start + most] for start in range(0, len(unit), most)]


def _width(text):
    """Return the width of `text` in Han characters."""
    return sum(_LATIN if sign < "\u2000" else 1 for sign in text)
