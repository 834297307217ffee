"""Normalises a text to what people read, however its characters were typed.

１３８, 138 and &#49;38 look alike on a page, and so do 138**1234**5678 and 13812345678. Folding writes them alike, and
records for each character of the folded text where it stood.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape

_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_DASHES = "\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_DOTS = "\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb\uff0e\u3002"
_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0"
)
_PLACES = re.compile(
    rf"""
    (?P<entity>  &(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z]{{2,8}});)
  | (?P<escape>  \\u[0-9a-fA-F]{{4}}|\\x[0-9a-fA-F]{{2}}|\\U[0-9a-fA-F]{{8}})
  | (?P<tag>     </?[a-zA-Z][^<>\n]{{0,200}}>)
  | (?P<nothing> [{_UNSEEN}*_`~\\]+)
  | (?P<space>   [{_SPACES}])
  | (?P<dash>    [{_DASHES}])
  | (?P<dot>     [{_DOTS}])
  | (?P<other>   [^\x00-\x7f\u4e00-\u9fff\u3001\u2018-\u201d\u300a-\u3011，：；！？])
""",
    re.X,
)
_REPLACED = {"tag": " ", "nothing": "", "space": " ", "dash": "-", "dot": "."}
CHINESE_DIGITS = str.maketrans("〇零○Ｏ一二三四五六七八九壹贰叁肆伍陆柒捌玖幺", "00001234567891234567891")


@dataclass(frozen=True)
class Folded:
    """A folded text.

    `starts` are the indexes in `text` at which its pieces begin; `origins` are the indexes of these pieces in the text
    as typed.
    """

    text: str
    starts: list
    origins: list

    def origin(self, offset):
        """Return the index in the text as typed of the character at `offset` of the folded text."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]


def fold(text):
    """Return `text` as Folded: without Markdown signs, tags and invisible characters, and with one kind of digit,
    dash, dot and space.
    """
    pieces, starts, origins = [], [], []
    length = done = 0

    def add(piece, origin):
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(origin)
            length += len(piece)

    for match in _PLACES.finditer(text):
        add(text[done : match.start()], done)
        add(_read(match), match.start())
        done = match.end()
    add(text[done:], done)
    return Folded("".join(pieces), starts or [0], origins or [0])


def _read(match):
    """Return the text that people read at `match`."""
    name, typed = match.lastgroup, match[0]
    if name in _REPLACED:
        return _REPLACED[name]
    if name == "escape":
        code = int(typed[2:], 16)
        return _known(chr(code)) if code <= 0x10FFFF else " "
    return "".join(_known(character) for character in (unescape(typed) if name == "entity" else typed))


def _known(character):
    """Return `character` after the rules of this module, and else in NFKC (Unicode Standard Annex 15)."""
    match = _PLACES.fullmatch(character)
    if match and match.lastgroup in _REPLACED:
        return _REPLACED[match.lastgroup]
    return unicodedata.normalize("NFKC", character)
