"""Table rows as people type them: with full-width bars, with the dashes of a Chinese keyboard, without outer bars."""

import re
from itertools import pairwise

_TO_BAR = str.maketrans("｜│┃", "|||")
_TO_DASH = str.maketrans("—–－─━ー―：", "-------:")
_EMPTY_CELL_DASH = re.compile(r"(?<![—–─━―-])[—–─━―](?![—–─━―-])")  # a single long dash in a cell means "none"
_DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_PARTS = re.compile(r"\\.|(?<!`)(?P<ticks>`+)(?!`)[^`]*(?<!`)(?P=ticks)(?!`)|(?P<bar>\|)", re.S)


def is_dashes(text):
    """Return whether `text` is the delimiter row below a table head, like |---|---|, with any kind of bar and dash."""
    if _EMPTY_CELL_DASH.search(text):
        return False
    text = text.translate(_TO_BAR).translate(_TO_DASH)
    return "|" in text and "-" in text and bool(_DASHES.fullmatch(text))


def has_bar(text):
    """Return whether `text` may be a row: whether it has a half-width or full-width bar."""
    return "|" in text.translate(_TO_BAR)


def looks_like_row(text):
    """Return whether `text` has a bar at both ends, as only a row has."""
    text = text.translate(_TO_BAR)
    return len(text) > 2 and text[0] == text[-1] == "|" and text.strip("| ") != ""


def spans(text):
    """Return the (start, end) of each cell of the row `text`.

    Full-width bars only count where there are no half-width ones; a bar in code or after a backslash does not count.
    """
    bars = _bars(text) or _bars(text.translate(_TO_BAR))
    edges = [-1, *bars, len(text)]
    found = [(start + 1, end) for start, end in pairwise(edges)]
    if bars and not text[slice(*found[0])].strip():
        del found[0]
    if bars and len(found) > 1 and not text[slice(*found[-1])].strip():
        del found[-1]
    return found


def cells(text):
    """Return the stripped text of each cell of the row `text`."""
    return [text[start:end].strip() for start, end in spans(text)]


def _bars(text):
    return [match.start() for match in _PARTS.finditer(text) if match["bar"]]


def row(parts):
    """Return the row with the cells `parts` in Markdown's own signs."""
    return f"| {' | '.join(parts)} |"


def dashes(text, count):
    """Return the delimiter row below a head of `count` cells in Markdown's own signs, with the alignment that `text`
    asks for.
    """
    asked = [cell.translate(_TO_DASH) for cell in cells(text.translate(_TO_BAR))]
    asked = (asked + [""] * count)[:count]
    return row([f"{':' * cell.startswith(':')}---{':' * (len(cell) > 1 and cell.endswith(':'))}" for cell in asked])
