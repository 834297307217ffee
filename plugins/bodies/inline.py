"""Inline patterns: backslash escapes, code, character entities, addresses, and the line break of HTML."""

import re
import unicodedata
from html.entities import html5
from xml.etree import ElementTree

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX, AtomicString, code_escape

# A backslash only counts as an escape before a character that it can escape; C:\files\报名表 and \\server stay whole.
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
    """Return the text that a match of ENTITY names, or None if it names nothing or nothing visible.

    Control characters are refused because XML and readers do not know them; characters that turn the direction of a
    line are refused because they hide the text behind them.
    """
    if match["name"]:
        text = html5.get(f"{match['name']};", "")
    else:
        code = int(match["decimal"] or match["hex"], 10 if match["decimal"] else 16)
        text = chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else ""
    seen = all(letter.isprintable() or unicodedata.category(letter) == "Zs" for letter in text)
    return text if text and seen else None


class Code(InlineProcessor):
    """Code between backticks; the closing run has as many backticks as the opening one."""

    def handleMatch(self, m, data):  # noqa: N802
        element = ElementTree.Element("code")
        element.text = AtomicString(code_escape(m["code"].strip()))
        return element, *m.span()


class Escape(InlineProcessor):
    """A backslash escape: the character behind the backslash shows as typed."""

    def handleMatch(self, m, data):  # noqa: N802
        kept = m["mark"] or m["sign"] or "."
        return f"{m['number'] or ''}{STX}{ord(kept)}{ETX}", *m.span()


class Entity(InlineProcessor):
    """A character entity; an entity with an unknown name shows as typed."""

    def handleMatch(self, m, data):  # noqa: N802
        text = character(m)
        if text in (None, "&"):
            return f"{AMP_SUBSTITUTE}amp;{'' if text else m[0][1:]}", *m.span()
        # Markdown reads some texts twice, and would treat a star that was typed as an entity as a sign.
        return f"{STX}{ord(text)}{ETX}" if len(text) == 1 else text, *m.span()


class Address(InlineProcessor):
    """Turns a web or mail address, with or without <> around it, into a link that shows the address as typed."""

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
    """The tag <br>, which is the only way to start a second line in a table cell."""

    def handleMatch(self, m, data):  # noqa: N802
        return ElementTree.Element("br"), *m.span()


def _without_open_bracket(address):
    """Return `address` up to the first closing bracket that it does not open.

    In “(https://example.org/a)” the brackets do not belong to the address.
    """
    depth = 0
    for index, letter in enumerate(address):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            return address[:index]
    return address


def _target(typed):
    """Return the href for the address `typed`."""
    scheme, colon, rest = typed.partition("://")
    if colon:
        return f"{scheme.lower()}://{rest}"
    return f"http://{typed}" if typed.startswith("www.") else f"mailto:{typed}"
