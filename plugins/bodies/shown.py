"""Reads what a rendered body shows: its characters in order, and its blocks."""

from collections import Counter
from html.parser import HTMLParser

_BLOCKS = frozenset("blockquote h1 h2 h3 h4 h5 h6 hr li pre tr".split())
# Markdown writes the first two by itself; the captions of pictures have a rule of their own.
_NOT_TYPED = ("footnote-ref", "footnote-backref", "figcaption")


class Shown(HTMLParser):
    """What the page shows of a body.

    `text` is the visible text without spaces. `blocks` counts the elements of each kind, except those in footnotes.
    `numbers` are the numbers before the items of ordered lists.
    """

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.pieces, self.blocks, self.numbers = [], Counter(), []
        self.silent, self.in_notes, self.lists = "", False, []
        self.feed(html)
        self.close()
        self.text = "".join("".join(self.pieces).split())

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.in_notes = self.in_notes or attributes.get("class") == "footnote"
        if tag in ("ol", "ul"):
            self.lists.append(int(attributes.get("start", 1)) if tag == "ol" else None)
        if tag in _BLOCKS and not self.in_notes:
            self.blocks[tag] += 1
            if tag == "li" and self.lists[-1] is not None:
                self._number(int(attributes.get("value", self.lists[-1])))
        if tag in _NOT_TYPED or attributes.get("class", "") in _NOT_TYPED:
            self.silent = tag

    def handle_endtag(self, tag):
        if tag == self.silent:
            self.silent = ""
        elif tag in ("ol", "ul"):
            self.lists.pop()

    def handle_data(self, data):
        if not self.silent:
            self.pieces.append(data)

    def _number(self, number):
        self.numbers.append(number)
        self.lists[-1] = number + 1
