"""Cuts counts into small files by ranges of terms: a query only fetches the ranges of its own terms.

A shard holds: the number of terms, the number of bytes of their names, the names joined by line feeds; then for each
field the number of documents of each term; for each field the documents, each as the distance from the one before; for
each field the frequencies. All numbers are varints. Similar numbers are next to each other, which compresses best. No
number in a shard counts terms of other shards, so an edit only changes the shards of its own terms. The client reads
them in theme/static/js/search/shards.js.
"""

from dataclasses import dataclass
from zlib import crc32

import numpy as np

from . import varints
from .counts import javascript_order
from .naming import content_name

# Of 4, 8 and 16 KB, shards of about 8 KB gave the quickest first query in Chromium at 60 ms and 10 Mbit/s.
SMALLEST = 7_000
LARGEST = 9_500
_ANCHORS = 16  # one term in this many may begin a shard early


@dataclass(frozen=True)
class Shards:
    """All shards: `files[i]` holds the terms from `keys[i]` on, up to the next key.

    `keys[i]` is the least text that leads to `files[i]`. `contents` is {file: bytes}. A file is a name without an
    ending.
    """

    keys: list
    files: list
    contents: dict


def write_shards(counts):
    """Return the Shards of `counts`."""
    fields = [_FieldStream(postings) for postings in counts.fields.values()]
    sizes = np.array([len(term.encode("utf-8")) + 1 for term in counts.terms], np.int64)
    for field in fields:
        sizes += field.sizes
    starts = cuts(counts.terms, sizes.tolist())
    keys, files, contents = [], [], {}
    for first, end in zip(starts, [*starts[1:], len(counts.terms)], strict=False):
        blob = _names(counts.terms[first:end]) + b"".join(
            part(first, end)
            for part in (*(f.held for f in fields), *(f.gaps_of for f in fields), *(f.frequencies_of for f in fields))
        )
        name = content_name(blob)
        keys.append(separator(counts.terms[first - 1], counts.terms[first]) if first else "")
        files.append(name)
        contents[name] = blob
    return Shards(keys, files, contents)


def cuts(terms, sizes):
    """Return the places in `terms` at which shards begin; `sizes` are the bytes of each term.

    If only size decided, every later cut would move when a term is added. So a full shard ends at the next term whose
    own checksum says so, and cuts after an edit soon fall where they fell before.
    """
    starts, held = [], 0
    for place, (term, size) in enumerate(zip(terms, sizes, strict=True)):
        full = held + size > LARGEST or (held >= SMALLEST and _is_anchor(term))
        if not starts or full:
            starts.append(place)
            held = 0
        held += size
    return starts


def _is_anchor(term):
    return crc32(term.encode("utf-8")) % _ANCHORS == 0


def separator(before, after):
    """Return the shortest prefix of `after` that still sorts after `before`."""
    lower = javascript_order(before)
    lengths = range(1, len(after) + 1)
    return next(after[:length] for length in lengths if javascript_order(after[:length]) > lower)


def _names(terms):
    names = "\n".join(terms).encode("utf-8")
    return varints.encode([len(terms), len(names)]) + names


class _FieldStream:
    """The postings of one field as numbers to write."""

    def __init__(self, postings):
        self.starts = postings.starts
        self.count = np.diff(postings.starts)
        self.gaps = np.diff(postings.documents.astype(np.int64), prepend=0)
        firsts = postings.starts[:-1][self.count > 0]
        self.gaps[firsts] = postings.documents[firsts]
        self.frequencies = postings.frequencies

    @property
    def sizes(self):
        """The number of bytes of each term."""
        ends = np.concatenate(([0], np.cumsum(varints.sizes(self.gaps) + varints.sizes(self.frequencies))))
        return varints.sizes(self.count) + ends[self.starts[1:]] - ends[self.starts[:-1]]

    def held(self, first, end):
        """Return, as varints, the number of documents of each term from `first` to `end`."""
        return varints.encode(self.count[first:end])

    def gaps_of(self, first, end):
        """Return, as varints, the documents of the terms from `first` to `end`, each as the distance from the one
        before.
        """
        return varints.encode(self.gaps[self.starts[first] : self.starts[end]])

    def frequencies_of(self, first, end):
        """Return, as varints, the frequencies of the terms from `first` to `end`."""
        return varints.encode(self.frequencies[self.starts[first] : self.starts[end]])
