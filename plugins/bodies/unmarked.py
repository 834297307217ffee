"""What a typed body should show: its characters without the signs of Markdown, each with its place."""

import re

from . import tables
from .inline import ANGLED, CODE, ENTITY, ESCAPE, LINE_BREAK, character

_LINK = r"\[(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)"
_SIGN = re.compile(
    rf"{CODE.pattern}|(?P<escape>{re.sub('[?]P<[a-z]+>', '?:', ESCAPE.pattern)})"
    r"|\[\^(?P<note>[^\[\]]+)\]"
    r"|(?P<picture>!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\]\((?:[^()]|\([^()]*\))*\))"
    rf"|(?<!!){_LINK}"
    rf"|{ANGLED}"
    rf"|(?P<br>{LINE_BREAK.pattern})"
    rf"|(?P<entity>{re.sub('[?]P<[a-z]+>', '?:', ENTITY.pattern)})", re.S)


def unmarked(lines, notes):
    """[(character, its offset in the body)] of what `lines` should show, without spaces; notes, which stand at the end,
    last. `notes` are the labels of those that are written: the sign of another one shows as typed."""
    found, below = [], []
    for line, typed in streams(lines):
        shown = typed if line.kind == "code" else _inline(typed, () if line.noted else notes)
        (below if line.noted else found).extend(pair for pair in shown if not pair[0].isspace())
    return found + below


def streams(lines):
    """Yield (its first Line, [(character, offset)]) for each paragraph, heading, item, cell and line of code."""
    first, stream = None, []
    for line in lines:
        if line.joins:
            stream += [("\n", line.offset), *_characters(line, 0, len(line.text))]
            continue
        if first is not None:
            yield first, stream
            first = None
        if line.kind in ("head", "row"):
            for start, end in tables.spans(line.text):
                yield line, _characters(line, start, end)
        elif line.kind == "code":
            yield line, _characters(line, 0, len(line.text))
        elif line.kind in ("heading", "item", "note", "text"):
            first, stream = line, _characters(line, line.marks, len(line.text) - line.tail)
            if line.kind == "heading":
                yield first, stream
                first = None
    if first is not None:
        yield first, stream


def _characters(line, start, end):
    return [(character, line.offset + index) for index, character in enumerate(line.text[start:end], start)]


def _inline(typed, notes):
    """Yield the pairs of `typed` that are shown."""
    text = "".join(character for character, _ in typed)
    position = 0
    for match in _SIGN.finditer(text):
        yield from typed[position:match.start()]
        position = match.end()
        yield from _inside(match, typed, notes)
    yield from typed[position:]


def _inside(match, typed, notes):
    """Yield what is shown of the sign `match`."""
    offset = typed[match.start()][1]
    if match["words"] is not None:
        yield from _inline(typed[match.start("words"):match.end("words")], notes)
    elif match["escape"]:
        yield from [pair for pair in typed[match.start():match.end()] if pair[0] != "\\"]
    elif match["entity"]:
        name = ENTITY.fullmatch(match["entity"])
        yield from [(shown, offset) for shown in character(name) or match["entity"]]
    elif match["note"] and match["note"] not in notes:
        yield from typed[match.start():match.end()]
    else:
        group = "code" if match["code"] else "inside" if match["inside"] else None
        yield from typed[match.start(group):match.end(group)] if group else ()
