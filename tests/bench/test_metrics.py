"""Tests the metrics of relevance against figures worked out by hand."""

from math import log2

import pytest

from plugins.bench.corpus import Query
from plugins.bench.metrics import by_kind, ndcg, percentile, recall, reciprocal_rank

# The grades are worth 7, 3 and 1; at ranks 1, 2 and 3 these are divided by 1, log2 3 and 2.
GRADED = {"a": 3, "b": 2, "c": 1}
IDEAL = 7 + 3 / log2(3) + 1 / 2


@pytest.mark.parametrize(
    "ranked, gains, expected",
    [
        (["a", "b", "c"], GRADED, 1),
        (["c", "x", "a"], GRADED, (1 / 1 + 7 / 2) / IDEAL),
        (["x", "y"], GRADED, 0),
        ([], GRADED, 0),
        (["x", "a"], {"a": 1}, 1 / log2(3)),
        (list("0123456789") + ["a"], {"a": 1}, 0),  # The metric looks at ten results only.
        # Only ten of the twenty relevant documents can be shown.
        (list("0123456789"), {str(n): 1 for n in range(20)}, 1),
    ],
)
def test_ndcg(ranked, gains, expected):
    assert ndcg(ranked, gains) == pytest.approx(expected)


@pytest.mark.parametrize(
    "ranked, gains, expected",
    [
        # c has the grade 1, which does not count while documents with better grades exist.
        (["c", "b"], GRADED, 1 / 2),
        (["c"], {"c": 1}, 1),
        (["x"] * 10 + ["a"], GRADED, 0),
    ],
)
def test_reciprocal_rank(ranked, gains, expected):
    assert reciprocal_rank(ranked, gains) == expected


@pytest.mark.parametrize(
    "ranked, gains, expected",
    [
        (["a", "c"], GRADED, 1 / 2),
        (["a", "b"], GRADED, 1),
        (list("0123456789"), {str(n): 1 for n in range(20)}, 1),
    ],
)
def test_recall(ranked, gains, expected):
    assert recall(ranked, gains) == expected


def test_the_value_of_a_kind_is_the_mean_of_its_queries():
    queries = [Query("title", "1", {}), Query("clause", "2", {}), Query("title", "3", {})]
    assert by_kind(queries, [1, 0.25, 0]) == {"title": 0.5, "clause": 0.25}


@pytest.mark.parametrize(
    "values, share, expected",
    [
        ([3, 1, 2], 0.5, 2),
        ([4, 1, 3, 2], 0.5, 2),
        ([1, 2, 3, 4], 0.95, 4),
        (range(1, 101), 0.95, 95),
        ([7], 0.5, 7),
        ([], 0.5, None),
    ],
)
def test_percentile(values, share, expected):
    assert percentile(values, share) == expected
