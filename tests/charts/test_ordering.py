"""Tests that the order of nodes has few crossings and is deterministic."""

from itertools import permutations

from plugins.charts.ordering import crossings, ordered

LINKS = [("a", "y"), ("b", "x"), ("x", "q"), ("y", "p")]


def test_crossings_are_counted_between_neighbouring_layers():
    assert crossings([["a", "b"], ["x", "y"], ["p", "q"]], LINKS) == 2
    assert crossings([["a", "b"], ["y", "x"], ["p", "q"]], LINKS) == 0
    assert crossings([["a", "b"], ["x"]], [("a", "x"), ("b", "x")]) == 0, "two that meet do not cross"


def test_crossings_that_can_be_avoided_are_avoided():
    layers = ordered([["a", "b"], ["x", "y"], ["p", "q"]], LINKS)
    assert crossings(layers, LINKS) == 0
    assert [sorted(layer) for layer in layers] == [["a", "b"], ["x", "y"], ["p", "q"]]


def test_two_small_layers_are_ordered_without_crossings():
    low, high = list("abcd"), list("wxyz")
    for order in permutations(high):
        links = list(zip(low, order, strict=True))
        assert crossings(ordered([low, high], links), links) == 0


def test_layers_without_crossings_are_returned_unchanged():
    layers = [["a", "b"], ["x", "y"]]
    assert ordered(layers, [("a", "x"), ("b", "y")]) is layers
    assert ordered([], []) == []
