"""A text set in lines within a width, at the largest size at which it breaks well."""

from dataclasses import dataclass
from itertools import pairwise
from math import inf

from .breaking import best_breaks
from .units import OPENING, pieces_of, price, shortened, units_of

_SMALLER = 0.15  # what each step to a smaller size costs, beside the breaks
_LONE = 10.0  # what a line of one character costs
_TOO_LONG = 2  # times the room of the last step: so much of a text must lose its end
_LOOKED_AT = 2000  # characters: more than any card has room for, also of the narrowest


@dataclass(frozen=True)
class Line:
    """One line: its text, and by how many em it hangs out to the left so that an opening bracket is not an indent."""

    text: str
    hang: float


@dataclass(frozen=True)
class Setting:
    """A text as it is set: the size in pixels, and its lines."""

    size: int
    lines: tuple[Line, ...]


class Typesetter:
    """Sets texts in a Face, with a Cohesion that tells which characters make a word."""

    def __init__(self, face, cohesion):
        self._face = face
        self._cohesion = cohesion

    def fitted(self, text, width, steps):
        """Set `text` within `width` pixels; `steps` are (size in pixels, lines at most), the largest size first.

        What does not even fit the last step loses its end: whole sentences if there are some, else "…" stands for it.
        Any text can be set: one without a character has no lines, and where not even "…" fits it stands alone.
        """
        units = self._units(text, width, steps[-1])
        if not units:
            return Setting(steps[0][0], ())
        while not (found := self._best(units, width, steps)):
            if units == ["…"]:
                found = steps[-1][0], units
                break
            units, steps = shortened(units), steps[-1:]
        size, lines = found
        return Setting(size, tuple(Line(line, 0.5 if line[0] in OPENING else 0.0) for line in lines))

    def _units(self, text, width, last_step):
        """The units of `text`; one that is wider than a line of the last step may break anywhere.

        Of a text that is far too long only the beginning is looked at: to shorten it unit by unit would take minutes.
        """
        size, most = last_step
        room, units, total = width / size, [], 0.0
        for unit in units_of(text[:_LOOKED_AT]):
            own = self._face.width(unit)
            units += [unit] if own <= room else pieces_of(unit)
            total += own
            if total > _TOO_LONG * room * most:
                break
        return units

    def _best(self, units, width, steps):
        """The cheapest (size, lines) that fits, or None."""
        widths = [self._face.width(unit) for unit in units]
        prices = [0.0, *(price(before, after, self._cohesion) for before, after in pairwise(units))]
        best, least = None, inf
        for place, (size, most) in enumerate(steps):
            for count in range(1, most + 1):
                cost, ends = best_breaks(widths, prices, width / size, count)
                lines = ["".join(units[start:end]).strip() for start, end in pairwise((0, *ends))]
                cost += place * _SMALLER + _LONE * _alone(lines)
                if cost < least:
                    best, least = (size, lines), cost
            if least <= (place + 1) * _SMALLER:  # nothing smaller can cost less
                break
        return best


def _alone(lines):
    """How many of several lines hold one character only, punctuation not counted."""
    return sum(len([character for character in line if character.isalnum()]) < 2 for line in lines) if lines[1:] else 0
