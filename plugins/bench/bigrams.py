"""Splits text into bigrams for the rival engines, in the plain way, without the refinements of the portal's own
terms.
"""

import re
import unicodedata

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"[{_HAN}]+|[a-z0-9]+(?:[._+#-][a-z0-9]+)*")


def bigrams(text):
    """Return overlapping pairs of Han characters and whole Latin words, in order and with repeats."""
    return [term for run in _RUN.findall(unicodedata.normalize("NFKC", text).lower()) for term in _terms(run)]


def _terms(run):
    if len(run) == 1 or run[0].isascii():
        return [run]
    return [run[at : at + 2] for at in range(len(run) - 1)]
