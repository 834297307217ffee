"""Splits Chinese text, which has no spaces, into words.

The words are those of jieba's dictionary, without its guesses at unknown words. Unknown words are split into single
characters, so a name may begin or end anywhere in them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_RUN = re.compile(f"[{HAN}]+|[A-Za-z0-9]+")


@dataclass(frozen=True)
class Word:
    """One word of a text: its place, and its class in jieba's terms (ns is a place, nt a body, n a thing)."""

    start: int
    end: int
    text: str
    sort: str


def words_of(text):
    """Return the Words of `text` in order; characters other than Han, Latin letters and digits belong to no word."""
    tag = _segmenter().tag
    found = []
    for run in _RUN.finditer(text):
        start = run.start()
        for word, sort in tag(run[0], hmm=False):
            found.append(Word(start, start + len(word), word, sort))
            start += len(word)
    return found


@lru_cache(maxsize=1)
def _segmenter():
    """Return rjieba, which takes a tenth of a second to load; only programs that look for places wait for it."""
    import rjieba

    return rjieba
