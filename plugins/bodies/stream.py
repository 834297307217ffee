"""The running texts of a body: each paragraph, heading, item, cell and line of code, with the place of each letter."""

from bisect import bisect_right
from dataclasses import dataclass

from . import tables
from .line import Line


@dataclass
class Stream:
    """`text` begins on `line`; from each index in `starts` on it stands in the body from the one in `offsets` on."""

    line: Line
    text: str
    starts: list
    offsets: list

    def offset(self, index):
        """The place in the body of the character at `index` of the text."""
        part = bisect_right(self.starts, index) - 1
        return self.offsets[part] + index - self.starts[part]

    def go_on(self, line):
        """Add `line`, which goes on with the text."""
        self.starts.append(len(self.text) + 1)
        self.offsets.append(line.offset)
        self.text = f"{self.text}\n{line.text}"


def streams(lines):
    """Yield the Streams of `lines`, which have their kinds."""
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
