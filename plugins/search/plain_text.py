"""The words of an HTML fragment, in the order in which a screen reader reads them."""

import re
from html.parser import HTMLParser

# Inline elements do not separate words: 科技<b>工作</b>者 is one phrase. These elements do.
_BREAKING = frozenset(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table"
    " tbody td tfoot th thead tr ul".split()
)
_HEADINGS = frozenset(("h2", "h3"))
_SILENT = frozenset("script style template svg math noscript rt rp head iframe".split())

# 、 to 〗, the full-width forms and every Han character. Between these, a line break in the source is only for the
# writer and not a space between words.
_WIDE = "\u3001-\u3017\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
_SOFT_BREAK = re.compile(rf"(?<=[{_WIDE}])[ \t]*\r?\n[ \t]*(?=[{_WIDE}])")


def plain_text(html):
    """Return the text of the HTML fragment `html`, blocks separated by one space.

    Scripts, drawings and the like are left out; the text alternative of an image is kept. Malformed HTML gives the best
    possible reading, never an error.
    """
    return " ".join(text for _, _, text in plain_sections(html) if text)


def plain_sections(html):
    """Return the text of `html` as plain_text does, split at its headings: [(id, title, text)].

    A section begins with a heading of level two or three that has an id; its text begins with its title. The text
    before the first section has neither id nor title.
    """
    parser = _TextCollector()
    parser.feed(html)
    parser.close()
    return [(id, _text("".join(title)), _text("".join(pieces))) for id, title, pieces in parser.sections]


def _text(words):
    return " ".join(_SOFT_BREAK.sub("", words).split())


class _TextCollector(HTMLParser):
    """Collects pieces of text. A break between blocks is a form feed, which _SOFT_BREAK does not match."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pieces = []
        self.sections = [("", [], self.pieces)]
        self._title = None  # the pieces of the current heading
        self._silent = []

    def handle_starttag(self, tag, attrs):
        if tag in _SILENT:
            self._silent.append(tag)
        elif not self._silent:
            self._break(tag)
            if tag in _HEADINGS and (id := dict(attrs).get("id")):
                self.pieces, self._title = [], []
                self.sections.append((id, self._title, self.pieces))
            if tag == "img":
                self.pieces.append(f"\f{dict(attrs).get('alt') or ''}\f")

    def handle_startendtag(self, tag, attrs):
        # A self-closing <svg/> has no end tag.
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif not self._silent:
            self._break(tag)
            if tag in _HEADINGS:
                self._title = None

    def handle_data(self, data):
        if not self._silent:
            self.pieces.append(data)
            if self._title is not None:
                self._title.append(data)

    def _break(self, tag):
        if tag in _BREAKING:
            self.pieces.append("\f")
