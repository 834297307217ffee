"""Counts how often each term occurs in each document: the inverted index before any weighting.

Plain counters and arrays replace lunr.py's Builder, whose token objects and sorted insertions make it several times
slower; `lunr_export` turns the result into exactly what that Builder returns.
"""

from array import array
from collections import Counter
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Postings:
    """The occurrences of all terms in one field, by term and then by document.

    Those of term t are `documents[starts[t]:starts[t + 1]]` and the same slice of `frequencies`; `lengths[d]` is the
    number of terms of document d.
    """

    starts: np.ndarray
    documents: np.ndarray
    frequencies: np.ndarray
    lengths: np.ndarray

    @property
    def average_length(self):
        """The mean number of terms in a document; 0 when there is no document."""
        return float(self.lengths.sum()) / len(self.lengths) if len(self.lengths) else 0.0


@dataclass(frozen=True)
class Counts:
    """The counts of all fields.

    `terms` are in the order of JavaScript; `first_seen[t]` is the rank of term t in order of first occurrence; `fields`
    is {field: Postings}.
    """

    terms: list
    first_seen: np.ndarray
    fields: dict
    document_count: int

    @property
    def document_frequencies(self):
        """The number of documents in which each term occurs, summed over fields as lunr does."""
        return sum((np.diff(postings.starts) for postings in self.fields.values()), np.zeros(len(self.terms), np.int64))


def javascript_order(text):
    """Return the key by which JavaScript sorts text: its UTF-16 code units.

    Python sorts by code point. The two orders differ between characters like 𠮷 and U+E000-FFFF, and lunr.js refuses
    terms that are not in its own order.
    """
    return text.encode("utf-16-be")


def count(documents, fields):
    """Return the Counts of `documents`, an iterable of {field: [term, …]}, for `fields` in their order."""
    seen = {}
    raw = {field: _RawPostings() for field in fields}
    document_count = 0
    for document in documents:
        for field in fields:
            raw[field].add(document.get(field, ()), seen)
        document_count += 1
    in_order = sorted(seen, key=javascript_order)
    first_seen = np.fromiter((seen[term] for term in in_order), np.int64, len(seen))
    place = np.empty(len(seen), np.int32)
    place[first_seen] = np.arange(len(seen), dtype=np.int32)
    return Counts(in_order, first_seen, {field: raw[field].inverted(place) for field in fields}, document_count)


class _RawPostings:
    """The occurrences in one field by document; terms are numbered in order of first occurrence."""

    def __init__(self):
        self.terms, self.frequencies = array("I"), array("I")
        self.distinct, self.lengths = array("I"), array("I")

    def add(self, terms, seen):
        """Add the `terms` of the next document; `seen` is {term: number} and grows."""
        counted = Counter(terms)
        self.terms.extend([seen.setdefault(term, len(seen)) for term in counted])
        self.frequencies.extend(counted.values())
        self.distinct.append(len(counted))
        self.lengths.append(len(terms))

    def inverted(self, place):
        """Return the Postings; `place[n]` is the place in sorted order of the term with the number n."""
        terms = place[np.frombuffer(self.terms, np.uint32)]
        by_term = np.argsort(terms, kind="stable")
        documents = np.repeat(np.arange(len(self.distinct), dtype=np.int32), np.frombuffer(self.distinct, np.uint32))
        starts = np.zeros(len(place) + 1, np.int64)
        np.cumsum(np.bincount(terms, minlength=len(place)), out=starts[1:])
        frequencies = np.frombuffer(self.frequencies, np.uint32)
        return Postings(starts, documents[by_term], frequencies[by_term], np.array(self.lengths, np.int64))
