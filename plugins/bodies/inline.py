"""Signs within a line: what a backslash keeps, characters by their name, addresses, the line break of HTML."""

import re
import unicodedata
from html.entities import html5
from xml.etree import ElementTree

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX, AtomicString, code_escape

# A backslash is a sign only before what it can keep; C:\files\报名表 and \\server lose nothing.
ESCAPE = re.compile(r"\\(?P<mark>[*_\[\]`#|<>])|(?m:^)(?:(?P<number>\d+)\\\.|\\(?P<sign>[-+]))")
ENTITY = re.compile(r"&(?:#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>[a-zA-Z][a-zA-Z0-9]*));")
CODE = re.compile(r"(?<![`\\])(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)", re.S)
LINE_BREAK = re.compile(r"(?i:<br[ \t]*/?>)")
_WEB = (
    r"(?:(?i:https?)://|www\.(?=[A-Za-z0-9-]+\.))[A-Za-z0-9]"
    r"(?:(?:(?!&(?!amp;)#?[A-Za-z0-9]+;)[A-Za-z0-9._~:/?#@!$&'()+,;=%-])*[A-Za-z0-9_~/#@$()+=%-])?"
)
_MAIL = r"[A-Za-z0-9][A-Za-z0-9_.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
ANGLED = rf"<(?P<inside>{_WEB}|{_MAIL})>"
ADDRESS = re.compile(rf"{ANGLED}|(?<![A-Za-z0-9_.+/@-])(?:(?P<web>{_WEB})|(?P<mail>{_MAIL}))")


def character(match):
    """The text that the match of ENTITY names; None if there is none, or none that one can see: XML and readers know no
    control characters, and those that turn the direction of a line hide what stands behind them."""
    if match["name"]:
        text = html5.get(f"{match['name']};", "")
    else:
        code = int(match["decimal"] or match["hex"], 10 if match["decimal"] else 16)
        text = chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else ""
    seen = all(letter.isprintable() or unicodedata.category(letter) == "Zs" for letter in text)
    return text if text and seen else None


class Code(InlineProcessor):
    """Code between backticks, as many behind it as before it."""

    def handleMatch(self, m, data):  # noqa: N802
        element = ElementTree.Element("code")
        element.text = AtomicString(code_escape(m["code"].strip()))
        return element, *m.span()


class Escape(InlineProcessor):
    """A backslash keeps the sign behind it."""

    def handleMatch(self, m, data):  # noqa: N802
        kept = m["mark"] or m["sign"] or "."
        return f"{m['number'] or ''}{STX}{ord(kept)}{ETX}", *m.span()


class Entity(InlineProcessor):
    """A character by its name; a name that says nothing shows as typed."""

    def handleMatch(self, m, data):  # noqa: N802
        text = character(m)
        if text in (None, "&"):
            return f"{AMP_SUBSTITUTE}amp;{'' if text else m[0][1:]}", *m.span()
        # Markdown reads some texts twice, and would take a star by its name for a sign.
        return f"{STX}{ord(text)}{ETX}" if len(text) == 1 else text, *m.span()


class Address(InlineProcessor):
    """A web or mail address becomes a link, with or without <> around it, and reads as typed."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m, data):  # noqa: N802
        typed = m["inside"] or m["web"] or m["mail"]
        start, end = m.span()
        if m["web"]:
            typed = _without_open_bracket(typed)
            end = start + len(typed)
        element = ElementTree.Element("a", {"href": _target(typed)})
        element.text = AtomicString(typed)
        return element, start, end


class LineBreak(InlineProcessor):
    """<br>, the only way to a second line in a cell of a table."""

    def handleMatch(self, m, data):  # noqa: N802
        return ElementTree.Element("br"), *m.span()


def _without_open_bracket(address):
    """`address` up to a closing bracket that it does not open: “(https://example.org/a)” stands in brackets."""
    depth = 0
    for index, letter in enumerate(address):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            return address[:index]
    return address


def _target(typed):
    scheme, colon, rest = typed.partition("://")
    if colon:
        return f"{scheme.lower()}://{rest}"
    return f"http://{typed}" if typed.startswith("www.") else f"mailto:{typed}"
