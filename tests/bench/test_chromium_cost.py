"""Tests the measurement of waiting times and bytes in a real browser."""

import pytest

from plugins.bench.chromium_cost import MEASURES, sample
from plugins.bench.corpus import Query


@pytest.mark.xdist_group("bench")
def test_both_engines_are_measured_over_the_slow_network(measured):
    cost = measured["cost"]
    for name in ("portal", "pagefind"):
        engine = cost[name]
        # One round trip takes 60 ms. A page and its scripts take at least two round trips, a query takes one.
        assert engine["ready_ms_p50"] > 120 and engine["first_ms_p50"] > 60
        assert engine["total_ms_p50"] >= engine["ready_ms_p50"]
        assert engine["again_ms_p50"] < engine["first_ms_p50"]
        assert 0 < engine["first_bytes_p50"] < engine["bytes_p50"]
        assert engine["empty"] == 0
    assert len(cost["queries"]) == 6 and cost["queries"][0]["portal"]["results"] >= 1
    assert set(cost["ratio"]) <= set(MEASURES)
    assert cost["ratio"]["bytes"] == pytest.approx(
        cost["portal"]["bytes_p50"] / cost["pagefind"]["bytes_p50"], abs=0.01
    )


def test_the_sample_takes_some_of_each_kind():
    queries = [Query(kind, f"{kind}{number}", {}) for kind in "ab" for number in range(10)] + [Query("c", "c0", {})]
    assert [query.text for query in sample(queries)] == ["a0", "b0", "c0", "a5", "b5"]
