"""One lunr index over bigrams: what the portal had before."""

from ..bigrams import bigrams
from .lunr_monolith import LunrMonolith


def make(synonyms):
    """Bigrams on both sides."""
    return LunrMonolith(bigrams, bigrams, segment=False)
