"""Decides which stars mean bold. Two or three stars around words do; stars of a product, a power or a masked name stay.

CommonMark's rules for the two sides of a star assume the spaces and the punctuation of Latin text: “**要紧：**请” would
not be bold, and 5*3*2 would lose its stars. Here a single star is never a sign, and a run of stars pairs with the next
run or with none.
"""

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from markdown.inlinepatterns import InlineProcessor

RUN = re.compile(r"(?<!\*)\*{2,3}(?!\*)")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CLOSING = "，。；：、！？）】》」』”’,.;:!?)]}%"
_OPENING = "（【《「『“‘([{"
_BEFORE_NAME = re.compile(rf"(?:^|[\s{re.escape(_CLOSING + _OPENING)}])[\u3400-\u9fff]$")  # as in 李** and 、王**


@dataclass(frozen=True)
class Stars:
    """The run of stars at text[start:end]."""

    text: str
    start: int
    end: int

    @property
    def before(self):
        """The character before the stars, or ""."""
        return self.text[self.start - 1 : self.start] if self.start else ""

    @property
    def after(self):
        """The character behind the stars, or ""."""
        return self.text[self.end : self.end + 1]

    @property
    def opens(self):
        """Whether bold words may begin right behind the stars."""
        return bool(self.after) and not self.after.isspace() and self.after not in _CLOSING

    @property
    def closes(self):
        """Whether bold words may end right before the stars."""
        return bool(self.before) and not self.before.isspace() and self.before not in _OPENING

    @property
    def masks(self):
        """Whether the stars stand for the rest of a name, as in “李**”."""
        return bool(_BEFORE_NAME.search(self.text[max(self.start - 2, 0) : self.start]))

    def pairs_with(self, other):
        """Return whether the words between these stars and the `other` stars are bold."""
        words = self.text[self.end : other.start]
        if self.masks and other.masks or not words.strip() or self.end - self.start != other.end - other.start:
            return False
        if self.after.isspace() and other.before.isspace():  # ** 要紧 ** is bold, but 5 ** 3 ** 2 is not
            return bool(_HAN.search(words))
        return self.opens and (other.closes or other.before.isspace() and not other.opens)


def stars_of(text):
    """Return ([(opening Stars, closing Stars)] of all bold words of `text`, [unpaired Stars])."""
    pairs, left = [], []
    for run in RUN.finditer(text):
        stars = Stars(text, *run.span())
        if left and left[-1] is not None and left[-1].pairs_with(stars):
            pairs.append((left[-1], stars))
            left[-1] = None  # later stars must not pair with stars before this pair
        else:
            left.append(stars)
    return pairs, [stars for stars in left if stars]


class Strong(InlineProcessor):
    """The inline pattern that makes words between paired stars bold."""

    def __init__(self, md):
        super().__init__(RUN.pattern, md)

    def handleMatch(self, m, data):  # noqa: N802 - the name is Markdown's
        run = RUN.search(data, m.end())
        if not run or not Stars(data, *m.span()).pairs_with(Stars(data, *run.span())):
            return None, None, None
        element = ElementTree.Element("strong")
        element.text = data[m.end() : run.start()].strip()
        return element, m.start(), run.end()
