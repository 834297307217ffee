"""A Markdown extension that reads the text prepared by `layout.py` and contains no sign that would drop typed text."""

import re

from markdown.extensions import Extension
from markdown.extensions.tables import TableProcessor
from markdown.inlinepatterns import LINK_RE, ImageInlineProcessor, LinkInlineProcessor
from markdown.treeprocessors import Treeprocessor

from . import tables
from .inline import ADDRESS, CODE, ENTITY, ESCAPE, LINE_BREAK, Address, Code, Entity, Escape, LineBreak
from .strong import Strong

_MOST_LINK_LENGTH = (
    2000  # most characters between the start and the end of a link; Markdown would search the whole paragraph
)
_BLOCKS = ("code", "setextheader", "reference")
# Raw HTML would bypass autoescape. A reference link would make “[注]: 说明” disappear.
_SIGNS = (
    "html",
    "reference",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "em_strong",
)
_DASHES = re.compile(r"\|(?: :?---:? \|)+")


class AsTyped(Extension):
    """Removes the rules of Markdown that drop typed text and registers our own inline patterns.

    `start` must be called before each body.
    """

    def start(self, lines):
        """Take the numbers for the ordered lists of the next body from its Lines `lines`."""
        self.numbers.numbers = [line.number for line in lines if line.kind == "item" and not line.noted]

    def extendMarkdown(self, md):  # noqa: N802 - the name is Markdown's
        """Register the rules on the Markdown instance `md`; Markdown calls this."""
        md.preprocessors.deregister("html_block")
        for name in _BLOCKS:
            md.parser.blockprocessors.deregister(name)
        for name in _SIGNS:
            md.inlinePatterns.deregister(name)
        md.parser.blockprocessors.register(_Table(md.parser, {"use_align_attribute": False}), "table", 75)
        md.inlinePatterns.register(Code(CODE.pattern, md), "backtick", 190)
        md.inlinePatterns.register(Escape(ESCAPE.pattern, md), "escape", 180)
        md.inlinePatterns.register(_Link(LINK_RE, md), "link", 160)
        md.inlinePatterns.register(_Picture(r"!\[", md), "image_link", 150)
        md.inlinePatterns.register(Address(ADDRESS.pattern, md), "address", 120)
        md.inlinePatterns.register(LineBreak(LINE_BREAK.pattern, md), "line-break-of-html", 90)
        md.inlinePatterns.register(Entity(ENTITY.pattern, md), "entity", 80)
        md.inlinePatterns.register(Strong(md), "strong", 60)
        self.numbers = _Numbers(md)
        # It runs before the footnotes, which are an ordered list too.
        md.treeprocessors.register(self.numbers, "numbers", 60)


class _Table(TableProcessor):
    """Treats as a table only what the layout has set as one; Markdown would accept “| |” below a row as the line of
    dashes.
    """

    def test(self, parent, block):
        """Return whether `block` begins with a row and the line of dashes that the layout has written below it."""
        lines = block.split("\n", 2)
        return len(lines) > 1 and bool(_DASHES.fullmatch(lines[1].strip())) and super().test(parent, block)

    def _split_row(self, row):
        return tables.cells(row)


class _LimitedSearch:
    """Limits the search for the end of a link; otherwise each of a thousand open brackets would cost a walk through the
    whole paragraph.
    """

    def getText(self, data, index):  # noqa: N802
        """Return the text of the link that begins at `index`, looking at most _MOST_LINK_LENGTH characters ahead."""
        return super().getText(data[: index + _MOST_LINK_LENGTH], index)

    def getLink(self, data, index):  # noqa: N802
        """Return the target of the link that begins at `index`, looking at most _MOST_LINK_LENGTH characters ahead."""
        return super().getLink(data[: index + _MOST_LINK_LENGTH], index)


class _Link(_LimitedSearch, LinkInlineProcessor):
    pass


class _Picture(_LimitedSearch, ImageInlineProcessor):
    pass


class _Numbers(Treeprocessor):
    """Gives each list item the number that was typed, also where numbers skip.

    A list with “1.” before each item counts on, as in Markdown. `numbers` holds the numbers of all items in document
    order, and None for each item of an unordered list.
    """

    numbers = ()

    def run(self, root):
        """Set the attribute `value` on each item of `root` whose number does not follow the one before it."""
        items = [element for element in root.iter() if element.tag == "li"]
        typed = {id(item): number for item, number in zip(items, self.numbers, strict=False)}
        for ordered in root.iter("ol"):
            numbers = [typed.get(id(item)) for item in ordered]
            if None not in numbers and set(numbers) != {1}:
                for item, number, before in zip(ordered[1:], numbers[1:], numbers, strict=False):
                    if number != before + 1:
                        item.set("value", str(number))
