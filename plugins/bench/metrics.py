"""Measures of relevance, from complete judgements: a document without a judgement is not relevant.

nDCG with gain 2^g - 1 and discount log2(rank + 1): Burges et al., Learning to Rank using Gradient Descent (2005).
"""

from math import log2
from statistics import fmean

DEPTH = 10  # number of results that a reader looks at
GOOD = 2  # least gain of a good result; lower for a query for which nothing better exists


def ndcg(ranked, gains):
    """Return nDCG@10, between 0 and 1, of the ids `ranked` for the judgements `gains` ({id: gain})."""
    best = _dcg(sorted(gains.values(), reverse=True))
    return _dcg([gains.get(id, 0) for id in ranked]) / best if best else 0.0


def _dcg(gains):
    return sum((2**gain - 1) / log2(rank + 1) for rank, gain in enumerate(gains[:DEPTH], 1))


def reciprocal_rank(ranked, gains):
    """Return 1/rank of the first good result among the first ten, or 0."""
    good = _good(gains)
    return next((1 / rank for rank, id in enumerate(ranked[:DEPTH], 1) if id in good), 0.0)


def recall(ranked, gains):
    """Return the share of the good results, at most ten of them, that are among the first ten."""
    good = _good(gains)
    return len(good & set(ranked[:DEPTH])) / min(DEPTH, len(good)) if good else 0.0


def _good(gains):
    least = min(GOOD, max(gains.values(), default=0))
    return {id for id, gain in gains.items() if gain >= least > 0}


def by_kind(queries, values):
    """Return {kind: mean of its values}, kinds in the order of the queries; `values` has one value for each query."""
    groups = {}
    for query, value in zip(queries, values, strict=True):
        groups.setdefault(query.kind, []).append(value)
    return {kind: fmean(group) for kind, group in groups.items()}


def percentile(values, share):
    """Return the smallest of `values` that at least `share` (0 to 1) of them do not exceed; None if there are no
    values.
    """
    ordered = sorted(values)
    if not ordered:
        return None
    return next(value for at, value in enumerate(ordered, 1) if at >= share * len(ordered))
