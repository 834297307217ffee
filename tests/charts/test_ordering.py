"""Few crossings, always the same ones."""

from itertools import permutations

from plugins.charts.ordering import crossings, ordered

LINKS = [("a", "y"), ("b", "x"), ("x", "q"), ("y", "p")]


def test_crossings_are_counted_between_neighbouring_layers():
    assert crossings([["a", "b"], ["x", "y"], ["p", "q"]], LINKS) == 2
    assert crossings([["a", "b"], ["y", "x"], ["p", "q"]], LINKS) == 0
    assert crossings([["a", "b"], ["x"]], [("a", "x"), ("b", "x")]) == 0, "two that meet do not cross"


def test_what_can_be_disentangled_is():
    layers = ordered([["a", "b"], ["x", "y"], ["p", "q"]], LINKS)
    assert crossings(layers, LINKS) == 0
    assert [sorted(layer) for layer in layers] == [["a", "b"], ["x", "y"], ["p", "q"]]


def test_no_more_crossings_than_before_and_the_best_of_two_small_layers():
    low, high = list("abcd"), list("wxyz")
    for order in permutations(high):
        links = list(zip(low, order, strict=True))
        assert crossings(ordered([low, high], links), links) == 0


def test_what_does_not_cross_stays_as_it_was():
    layers = [["a", "b"], ["x", "y"]]
    assert ordered(layers, [("a", "x"), ("b", "y")]) is layers
    assert ordered([], []) == []
