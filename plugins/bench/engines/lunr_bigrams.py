"""One lunr index over bigrams, which the portal used before."""

from ..bigrams import bigrams
from .lunr_monolith import LunrMonolith


def make(synonyms):
    """Return the engine with bigrams in the index and in queries."""
    return LunrMonolith(bigrams, bigrams, segment=False)
