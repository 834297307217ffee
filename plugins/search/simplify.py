"""Traditional characters to simplified ones, character by character, from OpenCC's tables.

By character and not by phrase: a query of three characters has no context to read, and
text and query must come out the same.
"""

from functools import cache
from unicodedata import is_normalized

from opencc import OpenCC

_HAN_RANGES = ((0x3400, 0x9FFF), (0x20000, 0x3FFFF))


@cache
def simplified_forms():
    """Return {traditional character: simplified character} for every character that changes."""
    characters = [
        chr(point)
        for first, last in _HAN_RANGES
        for point in range(first, last + 1)
        if is_normalized("NFKC", chr(point))
    ]  # what NFKC replaces never comes here
    converted = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    forms = {old: new for old, new in zip(characters, converted, strict=True) if old != new}
    # 薴 becomes 苧, which becomes 苎: go to the end, so that a second pass changes nothing.
    return {old: forms.get(new, new) for old, new in forms.items()}


@cache
def simplifying_table():
    """The same as a table for `str.translate`."""
    return str.maketrans(simplified_forms())


def pairs_leading_to(characters):
    """The forms that lead to one of `characters` (a set), as one text: old, new, old, new, …

    All that a query needs: what leads to a character of no page finds nothing anyway.
    """
    return "".join(old + new for old, new in sorted(simplified_forms().items()) if new in characters)
