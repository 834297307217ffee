"""Tests that nodes are placed near their neighbours without overlaps."""

import random

from plugins.charts.placing import apart, placed


def test_wished_places_are_kept_where_there_is_room():
    assert apart([0, 100], [20]) == [0, 100]
    assert apart([50, 50], [20]) == [40, 60]
    assert apart([50, 40, 60], [20, 20]) == [30, 50, 70]
    assert apart([], []) == []


def test_the_places_have_the_least_squared_distance_from_the_wishes():
    chance = random.Random(1955)
    for _ in range(200):
        wished = [chance.randint(0, 60) for _ in range(4)]
        found = apart(wished, [10, 10, 10])
        assert all(high - low >= 10 - 1e-9 for low, high in zip(found, found[1:], strict=False))
        off = sum((place - wish) ** 2 for place, wish in zip(found, wished, strict=True))
        for _ in range(50):
            other = apart([wish + chance.uniform(-9, 9) for wish in wished], [10, 10, 10])
            assert sum((place - wish) ** 2 for place, wish in zip(other, wished, strict=True)) >= off - 1e-6


def test_a_chain_is_straight_and_a_fork_stands_on_both_sides_of_its_origin():
    heights = {"a": 40, "b": 60, "c": 40, "d": 40}
    assert placed([["a"], ["b"]], [("a", "b")], heights, 10) == {"a": 30, "b": 30}
    assert placed([["a"], ["c", "d"]], [("a", "c"), ("a", "d")], heights, 10) == {"a": 45, "c": 20, "d": 70}
