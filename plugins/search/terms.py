"""Splits text into search terms, for the index and for queries alike.

Chinese is cut into overlapping pairs of characters (bigrams), everything else into whole words. No dictionary is used:
two segmenters that disagree would lose exactly the terms that matter here (厂会协作, 金桥工程), while pairs cannot
disagree.

`theme/static/js/search/terms.js` has the part that a query needs in JavaScript, with the same names.
`tests/contract/terms.json` holds both to the same answers.

Traditional characters count as their simplified forms on both sides (simplify.py).

The character ranges are written out instead of taken from the Unicode database, because Python and the reader's browser
have different versions of it.
"""

import re
import unicodedata

from .simplify import simplifying_table

# 々 and 〇 behave like characters of a word (二〇二六); planes 2 and 3 hold only Han characters.
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = "0-9a-z\u00df-\u00f6\u00f8-\u1fff\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\uac00-\ud7a3"

# Soft hyphens, zero-width marks and variation selectors come with pasted text.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")

# In this order: a run of Han characters; c++ and c#; a word such as .net, v2.3.9, know-how, r&d.
_RUN = re.compile(
    f"[{_HAN}]+"
    r"|[a-z](?:\+\+|#)"
    rf"|\.?[{_LETTER}]+(?:[._&·-][{_LETTER}]+)*"
)
_IS_HAN = re.compile(f"[{_HAN}]")
_IS_LETTER = re.compile(rf"\.?[{_LETTER}]")
_PART_BREAK = re.compile("[_·-]")


def normalise(text):
    """Return `text` in the form in which texts are compared: NFKC, lower case, simplified characters."""
    return unicodedata.normalize("NFKC", text).lower().translate(simplifying_table())


def fold(text):
    """Return the visible characters of `text` in the form in which texts are compared."""
    # Invisible characters are removed before NFKC composes: y, a variation selector and an accent are one letter.
    return normalise(_INVISIBLE.sub("", text))


def bare(text):
    """Return `text` without spaces and punctuation: 《科学技术进步法》 is named by its characters alone."""
    return "".join(_runs(text))


def is_letter(text):
    """Return whether `text` begins with a letter or digit that is not Han."""
    return _IS_LETTER.match(text) is not None


def han_runs(text):
    """Return the unbroken runs of Han characters in `text`."""
    return [run for run in _runs(text) if _IS_HAN.match(run)]


def body_terms(text):
    """Return the terms of running text, in order and with repeats.

    A single Han character is a term only when no other Han character stands beside it.
    """
    return [term for run in _runs(text) for term in _run_terms(run)]


def title_terms(text):
    """Return the terms of a short name: those of running text, and each Han character.

    The single characters let a misspelt query still find the name.
    """
    terms = []
    for run in _runs(text):
        terms += _run_terms(run)
        terms += _characters(run)
    return terms


def query_terms(text):
    """Return the distinct terms that a query must match, in order of first appearance.

    They are the body terms: text copied from a page always matches all of its own terms.
    """
    return list(dict.fromkeys(body_terms(text)))


def _runs(text):
    return _RUN.findall(fold(text))


def _run_terms(run):
    return _pairs(run) if _IS_HAN.match(run) else _word(run)


def _pairs(run):
    return [run] if len(run) == 1 else [run[at : at + 2] for at in range(len(run) - 1)]


def _characters(run):
    return list(run) if len(run) > 1 and _IS_HAN.match(run) else []


def _word(word):
    """Return the word and its parts, so that `know how` finds know-how, and 2026 finds 2026-11-23."""
    bare = word.lstrip(".")
    parts = _PART_BREAK.split(bare)
    return [word] if parts == [word] else [word, *parts]
