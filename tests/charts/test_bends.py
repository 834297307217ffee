"""Tests how a graph is split into connected components and long edges into short ones."""

from plugins.charts.bends import Bend, chains_of, parts_of


def test_parts_keep_the_order_of_their_nodes():
    assert parts_of(["d", "a", "c", "b"], [("a", "b"), ("c", "a")]) == [["d"], ["a", "c", "b"]]
    assert parts_of([], []) == []


def test_an_edge_bends_where_it_passes_a_layer_and_runs_from_low_to_high():
    layer = {"a": 0, "b": 3, "c": 1, "d": 1}
    assert chains_of([("a", "b"), ("c", "a"), ("c", "d")], layer) == {
        ("a", "b"): ["a", Bend("a", "b", 1), Bend("a", "b", 2), "b"],
        ("c", "a"): ["a", "c"],
    }
