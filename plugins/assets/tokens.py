"""Reads the custom properties of tokens.css: their groups, and their values in each theme."""

import re
from dataclasses import dataclass

# The properties that switch between the two values of a colour; they are no tokens themselves.
SWITCHES = ("light", "dark")
# {mode: what its selector adds to :root}.
MODES = {"large": '[data-size="large"]', "contrast": '[data-theme="contrast"]'}

_BLOCK = re.compile(r"^:root(?P<more>\S*) \{\n(?P<body>.*?)^\}", re.M | re.S)
_LINE = re.compile(r"/\*\s*(?P<comment>.*?)\s*\*/|--(?P<name>[\w-]+):\s*(?P<value>[^;]*);", re.S)
_PAIR = re.compile(r"var\(--light, (?P<light>[^)]*)\) var\(--dark, (?P<dark>[^)]*)\)")
_OTHER = re.compile(r"var\(--(?P<name>[\w-]+)\)")
_SORTS = (("space-", "space"), ("text-", "text"), ("radius", "radius"))  # (beginning of the name, sort)


@dataclass(frozen=True)
class Token:
    """One custom property.

    `group` is the comment above it, `written` its value as written, `light` and `dark` its values in the two themes.
    `sort` is colour, space, text, radius or other.
    """

    group: str
    name: str
    written: str
    light: str
    dark: str
    sort: str


def tokens_of(css, more=""):
    """Return the Tokens of `css`, the text of tokens.css, in its order: those of `:root`, or of `:root` followed by
    `more`.
    """
    written = _written(css)
    values = {name: value for _, name, value in written[""]}
    return [_token(group, name, value, values) for group, name, value in written[more]]


def _written(css):
    """Return {text after :root in the selector: [(comment, name, value)]} of the blocks outside any @media."""
    found = {}
    for block in _BLOCK.finditer(css):
        comment = ""
        for line in _LINE.finditer(block["body"]):
            comment = line["comment"] or comment
            if line["name"] and line["name"] not in SWITCHES:
                found.setdefault(block["more"], []).append((comment, line["name"], " ".join(line["value"].split())))
    return found


def _token(group, name, written, values):
    light, dark = (_resolved(written, switch, values) for switch in SWITCHES)
    return Token(group, name, written, light, dark, _sort(name, light))


def _resolved(value, switch, values):
    """Return `value` in the theme `switch`, with every reference to a token replaced by the value of that token."""
    value = _PAIR.sub(lambda pair: pair[switch], value)
    return _OTHER.sub(lambda other: _resolved(values[other["name"]], switch, values), value)


def _sort(name, value):
    if value.startswith(("#", "rgb(")):
        return "colour"
    return next((sort for beginning, sort in _SORTS if name.startswith(beginning)), "other")
