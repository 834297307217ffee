"""Turns the lines of a body, typed in any of the usual ways, into lines that Markdown reads in exactly one way.

Indentation opens a paragraph or nests a list and never means code. A line of dashes is a thematic break and never makes
the line above a heading. A list nests by two columns or more. A table may have full-width bars. `line_breaks.py` says
what the end of a line means. Text that looks like a sign of Markdown by chance (a year with a dot, “>60”) is escaped.
"""

import re
from dataclasses import dataclass, field

from . import line_breaks, tables
from .fault import Fault
from .limits import excess_of_body, excess_of_lines
from .line import DASHED, FENCE, HEADING, ITEM, NOTE, QUOTE, RULE, Line, lines_of
from .nesting import FAR, Nesting

_OPENS = 4  # columns of indentation that open a paragraph: two Han characters
_BY_CHANCE = re.compile(r"(?P<number>\d+)(?=\.(?:[ \t]|$))|(?=[-*+](?:[ \t]|$)|[>#]|\[\^[^\[\]]*\]:|[-*_ \t]+$)")
_CLOSING_SIGNS = re.compile(r"[ \t]+#+$")


@dataclass
class Layout:
    """A body prepared for Markdown.

    `text` is what Markdown reads; `lines` are the typed Lines with their kinds. For a body beyond the limits `text` is
    empty and `excess` is the Fault that says so.
    """

    text: str
    lines: list[Line]
    excess: Fault | None = None


def lay_out(body):
    """Return the Layout of the Markdown `body`."""
    if excess := excess_of_body(body):
        return Layout("", [], excess)
    lines = lines_of(body)
    text = "\n".join(_Typesetter(lines).typeset())
    excess = excess_of_lines(lines)
    return Layout("" if excess else text, lines, excess)


@dataclass
class _Typesetter:
    """Walks over `lines` once and writes `out`.

    `above` is the line that the next line of text would continue, None after a blank line. `block` is the first line of
    the current block.
    """

    lines: list
    out: list = field(default_factory=list)
    items: Nesting = field(default_factory=Nesting)
    unclosed: set = field(default_factory=set)  # opening fences that are known to have no closing fence
    above: Line | None = None
    block: Line | None = None

    def typeset(self):
        """Set all lines and return `out`, the lines for Markdown."""
        index = 0
        while index < len(self.lines):
            index += self._block(index)
        return self.out

    def _block(self, index):
        """Set the block that begins at `index` and return how many lines it has."""
        line = self.lines[index]
        if not line.text:
            self._apart()
        elif count := self._fenced(index):
            self._code(self.lines[index : index + count])
            return count
        elif match := HEADING.fullmatch(line.text):
            self._heading(line, match)
        elif count := _rows(self.lines, index):
            self._table(self.lines[index : index + count])
            return count
        elif RULE.fullmatch(line.text):
            line.kind, line.marks = "rule", len(line.text)
            self._alone("---")
        elif QUOTE.fullmatch(line.text):
            return self._quote(index)
        else:
            self._words(line, index)
        return 1

    def _words(self, line, index):
        """Set a line of words: a footnote, a list item, or a paragraph."""
        if match := NOTE.fullmatch(line.text):
            self._note(line, match)
        elif (self.above is None or self.items) and (match := _item(self.lines, index)):
            self._item(line, match)
        else:
            self._text(line)

    def _apart(self):
        """End the current block with a blank line."""
        if self.out and self.out[-1]:
            self.out.append("")
        self.above = self.block = None

    def _alone(self, text):
        """Set `text` as a block of its own; all open items end."""
        self._apart()
        self.out += [text, ""]
        self.items.end()

    def _heading(self, line, match):
        """Set a heading without its closing signs; a final # or backslash of its words is kept as typed."""
        line.kind, line.marks = "heading", match.start("words")
        words = _CLOSING_SIGNS.sub("", match["words"])
        line.tail = len(match["words"]) - len(words)
        bare = words.rstrip("#")
        signs = "\\#" * (len(words) - len(bare)) or " " * bare.endswith("\\")
        self._alone(f"{match['level']} {bare}{signs}")

    def _table(self, lines):
        """Set the lines of a table with the signs of Markdown."""
        self._apart()
        inside = self.items.paragraph(lines[0])
        count = len(tables.cells(lines[0].text))
        for line, kind in zip(lines, ["head", "dashes", *["row"] * len(lines)], strict=False):
            line.kind = kind
            self.out.append(
                inside + (tables.dashes(line.text, count) if kind == "dashes" else tables.row(tables.cells(line.text)))
            )
        self._apart()

    def _fenced(self, index):
        """Return how many lines from `index` on form a fenced block, both fences included; 0 if no fence closes it."""
        match = FENCE.fullmatch(self.lines[index].text)
        if not match or match["ticks"] in self.unclosed:
            return 0
        for end in range(index + 1, len(self.lines)):
            if self.lines[end].text == match["ticks"]:
                return end - index + 1
        self.unclosed.add(match["ticks"])
        return 0

    def _code(self, lines):
        """Set each line between fences as inline code, one below the other within a paragraph.

        A block of code does not wrap and would be wider than a phone.
        """
        self._apart()
        lines[0].kind = lines[-1].kind = "fence"
        code = [line for line in lines[1:-1] if line.text]
        for line in code:
            line.kind = "code"
            ticks = "`" * (max(map(len, re.findall("`+", line.text)), default=0) + 1)
            self.out.append(f"{ticks} {line.text} {ticks}{'' if line is code[-1] else line_breaks.MARK}")
        self._apart()

    def _quote(self, index):
        """Set the quoted lines from `index` on as a body of their own and return how many they are."""
        quoted = []
        for line in self.lines[index:]:
            match = QUOTE.fullmatch(line.text)
            if not match:
                break
            (inner,) = lines_of(match["words"])
            inner.offset += line.offset + match.start("words")
            quoted.append(inner)
        self._apart()
        inside = self.items.paragraph(self.lines[index])
        self.out += [f"{inside}> {text}" for text in _Typesetter(quoted).typeset()]
        for inner in quoted:
            inner.quoted += 1
        self._apart()
        self.lines[index : index + len(quoted)] = quoted
        return len(quoted)

    def _note(self, line, match):
        """Set the first line of a footnote."""
        line.kind, line.marks = "note", match.start("words")
        self._apart()
        self.items.note()
        line.noted = True
        self.out.append(f"[^{match['label']}]: {_as_typed(match['words'])}")
        self.above = self.block = line

    def _item(self, line, match):
        """Set the first line of a list item."""
        line.kind, line.marks = "item", match.start("words")
        line.number = int(match["number"]) if match["number"] else None
        step, other_list = self.items.item(line.indent, ordered=line.number is not None)
        if other_list or self.block and self.block.kind != "item":
            self._apart()
        marker = "-" if line.number is None else f"{line.number}."
        self.out.append(f"{step}{marker} {_as_typed(match['words'])}")
        line.noted, line.depth = self.items.noted, len(self.items.open)
        self.above = line
        self.block = self.block or line

    def _text(self, line):
        """Set a line of text: it opens a paragraph or continues the line above."""
        line.kind = "text"
        if self.above is None or line.opens or _OPENS <= line.indent < FAR and not self.items:
            inside = self.items.step if self.above else self.items.paragraph(line)
            self._apart()
            self.out.append(inside + _as_typed(line.text))
            self.block = line
        else:
            line.joins = True
            apart = self.above.breaks or line.indent >= FAR
            joint = line_breaks.BREAK if apart else line_breaks.joint(self.above.text, line.text)
            if joint == line_breaks.BREAK:
                self.out[-1] += line_breaks.MARK
                self.out.append(_as_typed(line.text))
            else:
                self.out[-1] += joint + line.text
        line.noted = self.items.noted
        self.above = line


def _rows(lines, index):
    """Return how many lines from `index` on form a table (a head, the dashes below it, and rows); 0 if none do."""
    if index + 1 == len(lines) or not tables.has_bar(lines[index].text) or not tables.is_dashes(lines[index + 1].text):
        return 0
    end = index + 2
    while end < len(lines) and tables.has_bar(lines[end].text):
        end += 1
    return end - index


def _item(lines, index):
    """Return the match of the line at `index` as a list item, or None.

    “-项”, a dash without a space, only counts as an item beside another one.
    """
    text = lines[index].text
    if match := ITEM.fullmatch(text):
        return match
    beside = [line.text for line in lines[max(index - 1, 0) : index + 2] if line is not lines[index]]
    return DASHED.fullmatch(text) if any(map(DASHED.fullmatch, beside)) else None


def _as_typed(text):
    """Return `text` with a backslash where Markdown would read its beginning as the beginning of another block."""
    match = _BY_CHANCE.match(text)
    return f"{text[: match.end()]}\\{text[match.end() :]}" if match else text
