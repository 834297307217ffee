"""Splits a text into units that no line may break, prices the breaks between them, and shortens a text."""

import re

OPENING = "《（“‘「『【〔"
_CLOSING = "，。；：！？、》）”’」』】〕…—·"
_PAUSES = "，。；！？"
_ENDS = "。；！？"
_PARTICLES = "的地得了着过吗呢吧们等"  # particles and suffixes that belong to the word before them
_DATE = r"\d+年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|\d+[日号届个条项件种次点期]"
_UNIT = re.compile(rf"[{OPENING}]*(?:{_DATE}|[!-~]+|.)[{_CLOSING}]*\s*")
_PIECE = re.compile(r"\S\s*")
# Prices of a break. A break between two characters that never stand apart costs _WORD more than the usual price.
_EASY, _USUAL, _WORD, _PARTICLE = 0.1, 0.4, 1.5, 1.5


def units_of(text):
    """Return the units of `text`: a Han character, a Latin word, a number or a date, with the punctuation attached to
    it.
    """
    return _UNIT.findall(" ".join(text.split()))


def pieces_of(unit):
    """Return the characters of `unit`, each with the space behind it; a unit wider than a line breaks between them."""
    return _PIECE.findall(unit)


def price(before, after, cohesion):
    """Return the cost of a break between two units, from 0 after a comma to the highest inside a word.

    `cohesion` is a Cohesion.
    """
    last, first = before[-1], after[0]
    if last in _PAUSES:
        return 0.0
    if last in _CLOSING or first in OPENING:
        return _EASY
    return _PARTICLE if first in _PARTICLES else _USUAL + _WORD * cohesion.between(last, first)


def shortened(units):
    """Return `units` without the last one: up to the end of a sentence in their second half, else with "…" at the end.

    The result always shows that something is missing, however few units there are.
    """
    kept = units[:-2] if units[-1] == "…" else units[:-1]
    ends = [place for place, unit in enumerate(kept) if unit.rstrip()[-1] in _ENDS]
    if ends and ends[-1] > len(kept) / 2:
        *kept, end = kept[: ends[-1] + 1]
        return [*kept, end.rstrip("； ") + "。" if "；" in end else end]
    last = kept[-1].rstrip(_CLOSING + " ") if kept else ""
    return [*kept[:-1], *([last] if last else []), "…"]
