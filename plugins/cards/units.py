"""A text in units that no line may break, what a break between two of them costs, and a text without its end."""

import re

OPENING = "《（“‘「『【〔"
_CLOSING = "，。；：！？、》）”’」』】〕…—·"
_PAUSES = "，。；！？"
_ENDS = "。；！？"
_CLINGING = "的地得了着过吗呢吧们等"  # belong to the word before them
_DATE = r"\d+年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|\d+[日号届个条项件种次点期]"
_UNIT = re.compile(rf"[{OPENING}]*(?:{_DATE}|[!-~]+|.)[{_CLOSING}]*\s*")
_PIECE = re.compile(r"\S\s*")
# Prices. Inside a word, characters that never stand apart cost _WORD more.
_EASY, _USUAL, _WORD, _CLINGS = 0.1, 0.4, 1.5, 1.5


def units_of(text):
    """The units of `text`: a Chinese character, a Latin word, a number or a date, with the punctuation that it keeps."""
    return _UNIT.findall(" ".join(text.split()))


def pieces_of(unit):
    """The characters of `unit`, each with the space behind it: what may be broken where a unit is wider than a line."""
    return _PIECE.findall(unit)


def price(before, after, cohesion):
    """What a break between two units costs: nothing after a comma, most inside a word; `cohesion` is a Cohesion."""
    last, first = before[-1], after[0]
    if last in _PAUSES:
        return 0.0
    if last in _CLOSING or first in OPENING:
        return _EASY
    return _CLINGS if first in _CLINGING else _USUAL + _WORD * cohesion.between(last, first)


def shortened(units):
    """`units` without the last of them: up to the end of a sentence in their second half, else with "…" at the end.

    However few there are, the result says that something is missing.
    """
    kept = units[:-2] if units[-1] == "…" else units[:-1]
    ends = [place for place, unit in enumerate(kept) if unit.rstrip()[-1] in _ENDS]
    if ends and ends[-1] > len(kept) / 2:
        *kept, end = kept[: ends[-1] + 1]
        return [*kept, end.rstrip("； ") + "。" if "；" in end else end]
    last = kept[-1].rstrip(_CLOSING + " ") if kept else ""
    return [*kept[:-1], *([last] if last else []), "…"]
