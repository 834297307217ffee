"""The custom properties of tokens.css: their groups, and what each is worth in a theme."""

import re
from dataclasses import dataclass

SWITCHES = ("light", "dark")  # the two halves of a colour, themselves no values
MODES = {"large": '[data-size="large"]', "contrast": '[data-theme="contrast"]'}  # what their selectors add

_BLOCK = re.compile(r"^:root(?P<more>\S*) \{\n(?P<body>.*?)^\}", re.M | re.S)
_LINE = re.compile(r"/\*\s*(?P<comment>.*?)\s*\*/|--(?P<name>[\w-]+):\s*(?P<value>[^;]*);", re.S)
_PAIR = re.compile(r"var\(--light, (?P<light>[^)]*)\) var\(--dark, (?P<dark>[^)]*)\)")
_OTHER = re.compile(r"var\(--(?P<name>[\w-]+)\)")
_SORTS = (("space-", "space"), ("text-", "text"), ("radius", "radius"))  # by the beginning of the name


@dataclass(frozen=True)
class Token:
    """One custom property: the comment it stands below, its name, what is written, its two values, its sort.

    The sort is colour, space, text, radius or other.
    """

    group: str
    name: str
    written: str
    light: str
    dark: str
    sort: str


def tokens_of(css, more=""):
    """The tokens of `css`, the text of tokens.css, in its order: of `:root`, or of `:root` with `more` behind it."""
    written = _written(css)
    values = {name: value for _, name, value in written[""]}
    return [_token(group, name, value, values) for group, name, value in written[more]]


def _written(css):
    """{what follows :root in the selector: [(comment, name, value)]} of the blocks outside any @media."""
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
    """`value` in the theme `switch`, with every other token replaced by its own value."""
    value = _PAIR.sub(lambda pair: pair[switch], value)
    return _OTHER.sub(lambda other: _resolved(values[other["name"]], switch, values), value)


def _sort(name, value):
    if value.startswith(("#", "rgb(")):
        return "colour"
    return next((sort for beginning, sort in _SORTS if name.startswith(beginning)), "other")
