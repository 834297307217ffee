"""One lunr index over the words of jieba, queried with the words of the browser's own segmenter, as common plugins
do.
"""

import logging
import re
import unicodedata

import jieba

from .lunr_monolith import LunrMonolith

_WORD = re.compile(r"\w")
jieba.setLogLevel(logging.WARNING)


def make(synonyms):
    """Return the engine with words of jieba in the index; a query stays text until Intl.Segmenter splits it."""
    return LunrMonolith(words, str, segment=True)


def words(text):
    """Return the words of `text` as jieba splits them for search: long words, and the shorter ones inside them."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return [word for word in jieba.cut_for_search(folded) if _WORD.search(word)]
