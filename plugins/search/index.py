"""Counts the terms of documents: defines the fields and which text of a document goes into each."""

from .counts import count
from .terms import body_terms, title_terms
from .weights import Weighting

# A match in the name says more than one in the text. Boosts and b were measured on a large corpus of Chinese law, where
# long pages should lose less than with lunr's default; k1 is lunr's default.
WEIGHTING = Weighting(boosts={"title": 12, "aliases": 8, "asked": 2, "summary": 3, "body": 1}, k1=1.2, b=0.4)

# Beyond this many documents their lengths would be most of the bytes that a first query fetches. If documents are
# numbered by length, the column shrinks to a fraction; the price is that an edit may give a document another number.
MANY = 30_000


def in_order(documents):
    """Return `documents` in the order of their numbers: as given, which an edit does not change, or by length if
    they are more than MANY.
    """
    if len(documents) <= MANY:
        return list(documents)
    return sorted(documents, key=lambda each: (len(title_terms(each.title)), len(body_terms(each.text))))


def index_counts(documents):
    """Return the Counts of `documents`; a field that no document fills is left out."""
    filled = {
        "title": True,
        "aliases": any(each.aliases for each in documents),
        "asked": any(each.asked for each in documents),
        "summary": any(each.summary or each.short_answer for each in documents),
        "body": True,
    }
    fields = [field for field in WEIGHTING.boosts if filled[field]]
    return count(({field: _READERS[field](each) for field in fields} for each in documents), fields)


_READERS = {
    "title": lambda document: title_terms(document.title),
    # Each alias is split by itself: no pair may reach from one alias into the next.
    "aliases": lambda document: [term for alias in document.aliases for term in title_terms(alias)],
    # Each question is split by itself, for the same reason.
    "asked": lambda document: [term for line in document.asked for term in body_terms(line)],
    # The two are split separately: no pair may reach from one into the other.
    "summary": lambda document: body_terms(document.short_answer) + body_terms(document.summary),
    "body": lambda document: body_terms(document.text),
}
