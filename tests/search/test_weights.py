"""Tests that both languages compute the same weights in thousandths, also where rounding is critical."""

import random

import numpy as np
import pytest

from plugins.search.counts import Counts, Postings
from plugins.search.weights import Weighting, idf, thousandths, weigh


def counts_of(frequencies, lengths, document_count):
    """Return Counts of one term in the first documents of one field."""
    documents = np.arange(len(frequencies), dtype=np.int32)
    postings = Postings(
        np.array([0, len(frequencies)]), documents, np.array(frequencies, np.uint32), np.array(lengths, np.int64)
    )
    return Counts(["a"], np.array([0]), {"body": postings}, document_count)


@pytest.mark.parametrize("boost, k1, b", [(1, 0.8, 0.5), (5, 0.8, 0.5), (12, 1.2, 0.4), (1, 1.2, 0.75), (0.3, 2, 1)])
def test_both_languages_give_the_same_weights(node, boost, k1, b):
    chance = random.Random(20261123)
    lengths = [chance.randint(1, 3000) for _ in range(600)]
    frequencies = [chance.randint(1, 40) for _ in range(400)]
    counts = counts_of(frequencies, lengths, 600)
    field, rarity = {"boost": boost, "average": counts.fields["body"].average_length}, idf(400, 600)
    calls = [
        ["weights", "weight", [rarity, *each, field, {"k1": k1, "b": b}]]
        for each in zip(frequencies, lengths, strict=False)
    ]
    expected = (weigh(counts, "body", Weighting({"body": boost}, k1, b)) / 1000).tolist()
    assert node("call.mjs", calls) == expected


def test_both_languages_give_the_same_idf(node):
    pairs = [
        (frequency, documents)
        for documents in (1, 7, 1000, 100_000)
        for frequency in (0, 1, 6, documents, 2 * documents)
    ]
    assert node("call.mjs", [["weights", "idf", pair] for pair in pairs]) == pytest.approx(
        [idf(*pair) for pair in pairs], rel=1e-15
    )


def test_the_idf_is_that_of_lunr():
    assert idf(3, 10) == pytest.approx(1.1451323)  # ln(1 + 7.5 / 3.5)
    # ln(1 + |-9.5 / 20.5|); the term occurs in more fields than there are documents.
    assert idf(20, 10) == pytest.approx(0.3807725)


def test_ties_go_to_the_even_thousandth_and_near_ties_by_their_exact_value(node):
    # Odd sixteenths are exactly halfway between thousandths; 1.0005 and 2.6755 are a little below and above halfway.
    scores = [0.0625, 0.1875, 0.3125, 1.0625, 1.0005, 2.6755, 0.0005, 0.0015, 7.0, 0.0]
    expected = [round(score, 3) for score in scores]
    assert (thousandths(np.array(scores)) / 1000).tolist() == expected
    # With these parameters the weight equals the score.
    calls = [["weights", "weight", [score, 1, 1, {"boost": 1, "average": 1}, {"k1": 1, "b": 0}]] for score in scores]
    assert node("call.mjs", calls) == expected


def test_an_empty_field_has_no_weights():
    assert weigh(counts_of([], [0, 0], 2), "body", Weighting({"body": 1}, 0.8, 0.5)).tolist() == []
