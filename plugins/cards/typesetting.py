"""Sets a text in lines within a given width, at the largest size at which it breaks well."""

from dataclasses import dataclass
from itertools import pairwise
from math import inf

from .breaking import best_breaks
from .units import OPENING, pieces_of, price, shortened, units_of

_STEP_COST = 0.15  # cost of each step to a smaller size, in addition to the breaks
_LONE_COST = 10.0  # cost of a line of one character
_TOO_LONG = 2  # a text longer than this many times the room of the last step certainly has to be shortened
_MOST_READ = 2000  # characters that are read: no card has room for more, even of the narrowest ones


@dataclass(frozen=True)
class Line:
    """One line: its text, and by how many em it hangs to the left so that an opening bracket does not look like an
    indent.
    """

    text: str
    hang: float


@dataclass(frozen=True)
class Setting:
    """A text as it is set: the size in pixels, and its lines."""

    size: int
    lines: tuple[Line, ...]


class Typesetter:
    """Sets texts in a Face; a Cohesion tells which characters form a word."""

    def __init__(self, face, cohesion):
        self._face = face
        self._cohesion = cohesion

    def fitted(self, text, width, steps):
        """Return the Setting of `text` within `width` pixels.

        `steps` are pairs (size in pixels, most lines), the largest size first. A text that does not fit even at the
        last step is shortened: to whole sentences if possible, else it ends with "…". Every text can be set: a text
        without characters has no lines, and where not even "…" fits it is set alone.
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
        """Return the units of `text`; a unit wider than a line of the last step may break anywhere.

        Only the beginning of a text that is far too long is read, because shortening it unit by unit would take
        minutes.
        """
        size, most = last_step
        room, units, total = width / size, [], 0.0
        for unit in units_of(text[:_MOST_READ]):
            own = self._face.width(unit)
            units += [unit] if own <= room else pieces_of(unit)
            total += own
            if total > _TOO_LONG * room * most:
                break
        return units

    def _best(self, units, width, steps):
        """Return the cheapest (size, lines) that fits, or None."""
        widths = [self._face.width(unit) for unit in units]
        prices = [0.0, *(price(before, after, self._cohesion) for before, after in pairwise(units))]
        best, least = None, inf
        for place, (size, most) in enumerate(steps):
            for count in range(1, most + 1):
                cost, ends = best_breaks(widths, prices, width / size, count)
                lines = ["".join(units[start:end]).strip() for start, end in pairwise((0, *ends))]
                cost += place * _STEP_COST + _LONE_COST * _alone(lines)
                if cost < least:
                    best, least = (size, lines), cost
            if least <= (place + 1) * _STEP_COST:  # no smaller size can cost less
                break
        return best


def _alone(lines):
    """Return how many lines of a text of several lines hold only one character, not counting punctuation."""
    return sum(len([character for character in line if character.isalnum()]) < 2 for line in lines) if lines[1:] else 0
