"""One lunr index over the words of jieba, asked with the words of the browser's own segmenter: what plugins do."""

import logging
import re
import unicodedata

import jieba

from .lunr_monolith import LunrMonolith

_WORD = re.compile(r"\w")
jieba.setLogLevel(logging.WARNING)


def make(synonyms):
    """Words of jieba in the index; a query stays text until Intl.Segmenter cuts it."""
    return LunrMonolith(words, str, segment=True)


def words(text):
    """Return the words of `text` as jieba cuts them for search, long words with the shorter ones inside."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return [word for word in jieba.cut_for_search(folded) if _WORD.search(word)]
