"""The running texts of a body (paragraphs, headings, items, cells, lines of code), with the place of each character."""

from bisect import bisect_right
from dataclasses import dataclass

from . import tables
from .line import Line


@dataclass
class Stream:
    """A running text that begins on `line`.

    The part of `text` from index `starts[i]` on stands in the body from offset `offsets[i]` on.
    """

    line: Line
    text: str
    starts: list
    offsets: list

    def offset(self, index):
        """Return the offset in the body of the character at `index` of the text."""
        part = bisect_right(self.starts, index) - 1
        return self.offsets[part] + index - self.starts[part]

    def go_on(self, line):
        """Append the text of `line`, which continues this text."""
        self.starts.append(len(self.text) + 1)
        self.offsets.append(line.offset)
        self.text = f"{self.text}\n{line.text}"


def streams(lines):
    """Yield the Streams of `lines`, whose kinds the layout has set."""
    stream = None
    for line in lines:
        if line.joins:
            stream.go_on(line)
            continue
        if stream:
            yield stream
            stream = None
        if line.kind in ("head", "row"):
            for start, end in tables.spans(line.text):
                yield Stream(line, line.text[start:end], [0], [line.offset + start])
        elif line.kind in ("heading", "item", "note", "text", "code"):
            words = line.text[line.marks : len(line.text) - line.tail]
            stream = Stream(line, words, [0], [line.offset + line.marks])
    if stream:
        yield stream
