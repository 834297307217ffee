"""One typed line of a body: its indentation, its text, and the patterns that tell its kind from the line alone."""

import re
from dataclasses import dataclass

FULL_WIDTH_SPACE = "\u3000"
_SPACE = re.compile(r"[ \t\xa0\u3000]*")
_WIDTHS = {FULL_WIDTH_SPACE: 2}
_TAB = 4

HEADING = re.compile(r"(?P<level>#{1,6})(?!#)[ \t\u3000]*(?P<words>\S.*)")
FENCE = re.compile(r"(?P<ticks>`{3,}|~{3,})[\w+#.-]*")
RULE = re.compile(r"(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}")
NOTE = re.compile(r"\[\^(?P<label>[^\[\]]+)\]:[ \t]*(?P<words>\S.*)")
# A number of four digits is a year: “2026. 11. 20” is a date and not a list item.
ITEM = re.compile(r"(?P<marker>[-*+]|(?P<number>\d{1,3})\.)[ \t\u3000]+(?P<words>\S.*)")
DASHED = re.compile(r"(?P<marker>-)(?P<number>(?!))?(?P<words>[\u4e00-\u9fff“《（*].*)")  # “-项”, without a space
# “>60” and “>= 3” compare numbers; nobody quotes a number.
QUOTE = re.compile(r">(?!>*[ \t]*[=\d＝])[ \t]?(?P<words>.*)")


@dataclass
class Line:
    """One typed line.

    `offset` is the place of `text` in the body; `indent` counts half-width columns. `opens` says that the indentation
    is the one with which a Chinese paragraph begins, `breaks` that the line ends with the two spaces of a line break.
    `kind` is what the layout made of the line: blank, heading, rule, item, head, dashes, row, note, fence, code or
    text. `marks` and `tail` count the characters at the start and at the end of `text` that are signs of Markdown and
    not shown. `number` is the number of an item of an ordered list, `quoted` the number of quotes around the line.
    `noted` says whether the line stands in a footnote, `joins` whether it continues the paragraph or item of the line
    above. `depth` is the number of lists in which an item stands.
    """

    offset: int
    indent: int
    text: str
    opens: bool
    breaks: bool
    kind: str = "blank"
    marks: int = 0
    tail: int = 0
    number: int | None = None
    quoted: int = 0
    noted: bool = False
    joins: bool = False
    depth: int = 0


def lines_of(body):
    """Return the Lines of `body`; they all still have the kind "blank"."""
    offset, lines = 0, []
    for typed in body.replace("\r", "\n").split("\n"):
        lines.append(_line(typed, offset))
        offset += len(typed) + 1
    return lines


def _line(typed, offset):
    """Return the Line of the text `typed` that begins at `offset` in the body."""
    space = _SPACE.match(typed)[0]
    indent = 0
    for character in space:
        indent += _TAB - indent % _TAB if character == "\t" else _WIDTHS.get(character, 1)
    opens = FULL_WIDTH_SPACE in space or "\xa0\xa0" in space
    text = typed[len(space) :].rstrip()
    return Line(offset + len(space), indent, text, opens, bool(text) and typed.endswith("  "))
