"""Maps traditional characters to simplified ones, character by character, with OpenCC's tables.

Mapping by character and not by phrase is needed because a query of three characters has no context, and text and query
must give the same result.
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
    ]  # characters that NFKC replaces never occur here
    converted = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    forms = {old: new for old, new in zip(characters, converted, strict=True) if old != new}
    # 薴 becomes 苧, which becomes 苎: follow the chain to its end, so that a second pass changes nothing.
    return {old: forms.get(new, new) for old, new in forms.items()}


@cache
def simplifying_table():
    """Return simplified_forms() as a table for `str.translate`."""
    return str.maketrans(simplified_forms())


def pairs_leading_to(characters):
    """Return the mappings that lead to one of `characters` (a set), as one text: old, new, old, new, …

    A query needs no others, because a character that is on no page finds nothing anyway.
    """
    return "".join(old + new for old, new in sorted(simplified_forms().items()) if new in characters)
