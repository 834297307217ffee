"""The whole index in lunr's own format, for stock lunr.js and as the reference of the tests.

It equals what lunr.py's Builder serialises: terms, weights, numbering and order.
"""

import numpy as np
from lunr import __TARGET_JS_VERSION__

from .weights import weigh


def lunr_index(counts, weighting, refs, numbering="first sight"):
    """Return the serialised lunr index of `counts`, a dict for lunr.Index.load; `refs` names the documents.

    `numbering` of terms is "first sight", as in lunr.py, or "sorted". Scores are sums in the order of these numbers, so
    an index of a part of the terms gives the same scores to the last bit only with sorted numbers.
    """
    numbers = counts.first_seen if numbering == "first sight" else np.arange(len(counts.terms))
    return {
        "version": __TARGET_JS_VERSION__,
        "fields": list(counts.fields),
        "fieldVectors": _field_vectors(counts, weighting, refs, numbers),
        "invertedIndex": _inverted_index(counts, refs, numbers.tolist()),
        "pipeline": [],
    }


def _field_vectors(counts, weighting, refs, numbers):
    by_field = [_vectors(counts, field, weighting, numbers) for field in counts.fields]
    return [
        [f"{field}/{ref}", vectors[place]]
        for place, ref in enumerate(refs)
        for field, vectors in zip(counts.fields, by_field, strict=True)
    ]


def _vectors(counts, field, weighting, numbers):
    """Return for each document [number, weight, number, weight, …] in the order of the numbers."""
    postings = counts.fields[field]
    number = np.repeat(numbers, np.diff(postings.starts))
    weight = weigh(counts, field, weighting) / 1000
    order = np.lexsort((number, postings.documents))
    number, weight = number[order].tolist(), weight[order].tolist()
    ends = np.cumsum(np.bincount(postings.documents, minlength=counts.document_count)).tolist()
    return [
        [part for pair in zip(number[start:end], weight[start:end], strict=True) for part in pair]
        for start, end in zip([0, *ends], ends, strict=False)
    ]


def _inverted_index(counts, refs, numbers):
    columns = {
        field: ([refs[each] for each in postings.documents.tolist()], postings.starts.tolist())
        for field, postings in counts.fields.items()
    }
    return [
        [
            term,
            {
                **{
                    field: {ref: {} for ref in held[starts[place] : starts[place + 1]]}
                    for field, (held, starts) in columns.items()
                },
                "_index": numbers[place],
            },
        ]
        for place, term in enumerate(counts.terms)
    ]
