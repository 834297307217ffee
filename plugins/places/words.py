"""Where words begin and end in Chinese text, which has no spaces.

The words are those of jieba's dictionary, without its guesses at words that it does not know: what it does not know
falls into single characters, at whose borders any name may stand.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_RUN = re.compile(f"[{HAN}]+|[A-Za-z0-9]+")


@dataclass(frozen=True)
class Word:
    """One word of a text: where it stands, and its sort as jieba names sorts (ns a place, nt a body, n a thing)."""

    start: int
    end: int
    text: str
    sort: str


def words_of(text):
    """The Words of `text` in order; what is neither Han nor a Latin letter or digit lies between them."""
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
    """jieba's dictionary takes a tenth of a second to read: only whoever looks for places waits for it."""
    import rjieba

    return rjieba
