"""Weighs each occurrence of a term by lunr's BM25, number for number.

lunr keeps a weight for each term, field and document: idf · (k1 + 1)·tf / (k1·(1 − b + b·length/average) + tf), times
the boost of the field, rounded to thousandths (lunr.py 0.8 and lunr.js 2.3.9, `Builder`). The formula is Okapi BM25
(Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with an idf of lunr's own. The client recomputes
weights from frequencies in theme/static/js/search/weights.js.
"""

from dataclasses import dataclass
from math import log

import numpy as np


@dataclass(frozen=True)
class Weighting:
    """The parameters of BM25: `boosts` = {field: factor}, `k1` (how soon repeats stop counting), `b` (how much long
    fields lose).
    """

    boosts: dict
    k1: float
    b: float


def idf(document_frequency, document_count):
    """Return lunr's inverse document frequency of a term that occurs in `document_frequency` fields of documents."""
    return log(1 + abs((document_count - document_frequency + 0.5) / (document_frequency + 0.5)))


def weigh(counts, field, weighting):
    """Return the weight of each posting of `field` in `counts`, as whole thousandths, in the order of the postings."""
    postings = counts.fields[field]
    frequencies = postings.frequencies.astype(np.float64)
    average = postings.average_length
    if not average:
        return np.zeros(0, np.int64)
    share = postings.lengths[postings.documents] / average
    k1, b = weighting.k1, weighting.b
    score = _idf_of_postings(counts, postings) * ((k1 + 1) * frequencies) / (k1 * (1 - b + b * share) + frequencies)
    return thousandths(score * weighting.boosts[field])


def thousandths(scores):
    """Return `scores` in thousandths, rounded as Python's round(score, 3) rounds: by the exact value, ties to even."""
    scaled = scores * 1000
    rounded = np.rint(scaled)
    near_tie = np.flatnonzero(np.abs(scaled - np.floor(scaled) - 0.5) < 1e-6)
    for place in near_tie:  # the multiplication by 1000 has lost the deciding digit
        rounded[place] = round(round(float(scores[place]), 3) * 1000)
    return rounded.astype(np.int64)


def _idf_of_postings(counts, postings):
    frequencies, which = np.unique(counts.document_frequencies, return_inverse=True)
    # As in lunr.py, idf uses math.log, because numpy's logarithm may differ in the last bit.
    values = np.array([idf(int(each), counts.document_count) for each in frequencies])
    return np.repeat(values[which], np.diff(postings.starts))
