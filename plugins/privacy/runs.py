"""Finds groups of digits that form one number, and reads the text around them."""

import re
from dataclasses import dataclass
from itertools import pairwise

# Web addresses, fingerprints and other machine-made names contain digits by chance.
_MACHINE = re.compile(
    r"""
    (?:https?|ftp|webcal)://[^\s<>"'，。；）】」]+
  | \bwww\.[^\s<>"'，。；）】」]+
  | \b10\.\d{4,9}/[^\s，。；）】]+
  | \{(?:static|filename)\}[^\s)]+
  | \b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b
  | (?<![0-9A-Za-z+/])(?=[0-9A-Za-z+/]*[A-Za-z])(?=[0-9A-Za-z+/]*[0-9])[0-9A-Za-z+/]{24,}={0,2}
  | (?<![0-9A-Za-z])(?:[0-9a-fA-F]{4,16}[ :-]){3,}[0-9a-fA-F]{4,16}(?![0-9A-Za-z])
""",
    re.X,
)
_RUN = re.compile(r"\d(?:[ \n.\-/()+]{0,3}\d)*[Xx]?")
_GROUP = re.compile(r"\d+[Xx]?")


@dataclass(frozen=True)
class Number:
    """Neighbouring groups of digits.

    `digits` are the digits joined, `shape` is the length of each group, `start` and `end` are indexes in the text.
    `broken` says whether the number continues over the end of a line.
    """

    digits: str
    shape: tuple
    start: int
    end: int
    broken: bool


def without_machine_names(text):
    """Return `text` with spaces in place of web addresses, fingerprints, DOIs and paths; each character keeps its
    index.
    """
    return _MACHINE.sub(_blank, text)


def _blank(match):
    # Groups of hexadecimal digits without any letter are numbers that people have typed: 6222 0210 ...
    if not re.search(r"[A-Za-z]", match[0]):
        return match[0]
    return re.sub(r"[^\n]", " ", match[0])


def numbers(text, lengths):
    """Yield every Number of `text` whose count of digits is in `lengths`.

    Any neighbouring groups may form one; of those that begin at one place the longest comes first.
    """
    for run in _RUN.finditer(text):
        groups = [(match.start() + run.start(), match[0]) for match in _GROUP.finditer(run[0])]
        for first in range(len(groups)):
            yield from _from(text, groups[first:], lengths)


def _from(text, groups, lengths):
    """Return the Numbers of `text` that begin with the first of `groups`, the longest first."""
    digits, shape, found = "", (), []
    for start, group in groups:
        digits, shape = digits + group, (*shape, len(group))
        if len(digits) > max(lengths):
            break
        if len(digits) in lengths:
            begin, end = groups[0][0], start + len(group)
            found.append(Number(digits, shape, begin, end, "\n" in text[begin:end]))
    return reversed(found)


def gaps(text, number):
    """Return the separators between the groups of `number` in `text`, e.g. {" "}."""
    places = [(match.start(), match.end()) for match in _GROUP.finditer(text, number.start, number.end)]
    return {text[end:start] for (_, end), (start, _) in pairwise(places)}


def before(text, number, length=16):
    """Return the text before `number` in its sentence, at most `length` characters."""
    return re.split(r"[;；!！?？\n]|\. ", text[max(number.start - length, 0) : number.start])[-1]


def touches_letters(text, number):
    """Return whether a Latin letter, or the decimal point of a longer number, stands right beside `number`."""
    left, right = text[max(number.start - 2, 0) : number.start], text[number.end : number.end + 2]
    return bool(re.search(r"[A-Za-z]$|\d\.$", left) or re.match(r"[A-Za-z]|\.\d", right))
