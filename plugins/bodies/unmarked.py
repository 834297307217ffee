"""Computes what the page should show of a typed body: its text without the signs of Markdown, with the place of each
part.
"""

import re

from .inline import ANGLED, CODE, ENTITY, ESCAPE, LINE_BREAK, character
from .stream import streams

_LINK = r"\[(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)"
_SIGN = re.compile(
    rf"{CODE.pattern}|(?P<escape>{re.sub('[?]P<[a-z]+>', '?:', ESCAPE.pattern)})"
    r"|\[\^(?P<note>[^\[\]]+)\]"
    r"|(?P<picture>!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\]\((?:[^()]|\([^()]*\))*\))"
    rf"|(?<!!){_LINK}"
    rf"|{ANGLED}"
    rf"|(?P<br>{LINE_BREAK.pattern})"
    rf"|(?P<entity>{re.sub('[?]P<[a-z]+>', '?:', ENTITY.pattern)})",
    re.S,
)


def unmarked(lines, notes):
    """Return [(text, Stream, index in the Stream)] of what the page should show of `lines`, footnotes last.

    `notes` are the labels of the footnotes that are written; a reference to any other label shows as typed.
    """
    found, below = [], []
    for stream in streams(lines):
        whole = (0, len(stream.text))
        named = () if stream.line.noted else notes
        pieces = [whole] if stream.line.kind == "code" else _shown(stream.text, *whole, named)
        (below if stream.line.noted else found).extend(
            (piece[2] if len(piece) > 2 else stream.text[piece[0] : piece[1]], stream, piece[0]) for piece in pieces
        )
    return found + below


def _shown(text, start, end, notes):
    """Yield (start, end) of each part of text[start:end] that is shown; a third item is the text if it differs."""
    for match in _SIGN.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
        if match["words"] is not None:
            yield from _shown(text, *match.span("words"), notes)
        elif match["escape"]:
            yield *match.span(), match[0].replace("\\", "")
        elif match["entity"]:
            yield *match.span(), character(ENTITY.fullmatch(match[0])) or match[0]
        elif match["note"] and match["note"] not in notes:
            yield match.span()
        elif match["code"] or match["inside"]:
            yield match.span("code" if match["code"] else "inside")
    yield start, end
