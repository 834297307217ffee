"""One typed line of a body: how far it is indented, what it says, and what kind of line it looks like by itself."""

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
# A number of four digits is a year: “2026. 11. 20” is a date and no list.
ITEM = re.compile(r"(?P<marker>[-*+]|(?P<number>\d{1,3})\.)[ \t\u3000]+(?P<words>\S.*)")
DASHED = re.compile(r"(?P<marker>-)(?P<number>(?!))?(?P<words>[\u4e00-\u9fff“《（*].*)")  # “-项”, without a space
# “>60” and “>= 3” compare numbers; nobody quotes a number.
QUOTE = re.compile(r">(?!>*[ \t]*[=\d＝])[ \t]?(?P<words>.*)")


@dataclass
class Line:
    """`offset` is the place of `text` in the body; `indent` counts half-width columns.

    `opens` says that the indentation is the one with which Chinese typing begins a paragraph. `kind` is what the layout
    made of the line: blank, heading, rule, item, head, dashes, row, note,
    fence, code or text. `marks` and `tail` are how many
    characters at the start and at the end of `text` are signs of Markdown and not shown. `number` is that of an item of
    an ordered list, `quoted` how many quotes stand around the line,
    `noted` whether it stands in a note,
    `joins` whether it goes on with the paragraph or item of the line above, `depth` in how
    many lists an item stands.
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
    """The Lines of `body`, not yet given a kind."""
    offset, lines = 0, []
    for typed in body.replace("\r", "\n").split("\n"):
        lines.append(_line(typed, offset))
        offset += len(typed) + 1
    return lines


def _line(typed, offset):
    space = _SPACE.match(typed)[0]
    indent = 0
    for character in space:
        indent += _TAB - indent % _TAB if character == "\t" else _WIDTHS.get(character, 1)
    opens = FULL_WIDTH_SPACE in space or "\xa0\xa0" in space
    text = typed[len(space) :].rstrip()
    return Line(offset + len(space), indent, text, opens, bool(text) and typed.endswith("  "))
