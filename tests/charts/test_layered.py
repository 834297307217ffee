"""Tests the drawing of a layered graph: boxes do not overlap, lines end at boxes, and the result is deterministic."""

import random
import re
from itertools import combinations

import pytest

from plugins.charts.layered import GAP, HEAD, WIDTH, UnknownLayer, drawing


def drawn(layer, up=(), across=()):
    return drawing(layer, dict.fromkeys(layer, 40), up, across)


def numbers(line):
    """Return all numbers in the path of `line`."""
    return list(map(int, re.findall(r"-?\d+", line.d)))


def assert_sound(found):
    """Assert that boxes keep their distance and lie within the drawing, and that upward lines join their boxes."""
    boxes = list(found.boxes.values())
    for one, other in combinations(boxes, 2):
        assert one.x != other.x or abs(one.middle - other.middle) >= (one.height + other.height) / 2 + GAP
    assert min(box.y for box in boxes) >= HEAD
    assert max(box.x + box.width for box in boxes) <= found.width
    assert max(box.y + box.height for box in boxes) <= found.height
    for line in found.up:
        start, end = found.boxes[line.start], found.boxes[line.end]
        assert numbers(line)[0] == start.x + WIDTH and abs(numbers(line)[1] - start.middle) <= 8
        assert line.mark.split("L")[1].split()[0] == str(end.x), "the arrow points at the left side"


def test_an_empty_graph_has_an_empty_drawing():
    found = drawn({})
    assert (found.columns, found.boxes, found.up, found.width, found.height) == ((), {}, (), 0, HEAD)


def test_a_single_node_stands_in_the_column_of_its_layer():
    assert drawn({"a": 2}).boxes["a"].x == drawn({"a": 2}).columns[2]


def test_two_nodes_above_one_stand_on_both_sides_of_it():
    found = drawn({"a": 0, "b": 1, "c": 1}, [("a", "b"), ("a", "c")])
    assert_sound(found)
    assert found.boxes["b"].middle < found.boxes["a"].middle < found.boxes["c"].middle


def test_a_line_that_passes_a_layer_goes_round_its_boxes():
    found = drawn({"a": 0, "b": 1, "c": 2}, [("a", "b"), ("b", "c"), ("a", "c")])
    assert_sound(found)
    long = next(line for line in found.up if (line.start, line.end) == ("a", "c"))
    box = found.boxes["b"]
    passing = int(re.search(rf"{box.x} (-?\d+)H{box.x + WIDTH}", long.d)[1])
    assert not box.y <= passing <= box.y + box.height


def test_two_lines_between_the_same_nodes_run_beside_each_other():
    found = drawn({"a": 0, "b": 1}, [("a", "b")], [("b", "a")])
    assert numbers(found.up[0])[1] != numbers(found.across[0])[1]
    assert numbers(found.across[0])[0] == found.boxes["b"].x, "from the left side of the higher one back"


def test_a_line_within_a_column_bulges_and_the_drawing_has_room_for_it():
    found = drawn({"a": 0, "b": 1, "c": 1}, [("a", "b")], [("b", "c")])
    assert_sound(found)
    assert max(numbers(found.across[0])) <= found.width
    assert found.width > found.boxes["b"].x + WIDTH


def test_nodes_without_edges_stand_below_in_their_columns():
    found = drawn({"z": 0, "a": 0, "b": 1, "y": 1}, [("a", "b")])
    assert_sound(found)
    assert found.boxes["z"].y == found.boxes["y"].y > found.boxes["a"].y + 40


@pytest.mark.parametrize("up", [[("a", "b"), ("b", "a")], [("a", "a")], [("a", "x")]])
def test_an_upward_edge_that_does_not_lead_upwards_is_refused(up):
    with pytest.raises(UnknownLayer):
        drawn({"a": 0, "b": 1}, up)


def test_a_random_graph_of_thirty_nodes_is_sound_and_always_drawn_the_same():
    chance = random.Random(30)
    layer = {f"award-{number}": chance.randrange(4) for number in range(30)}
    pairs = [(low, high) for low in layer for high in layer if layer[low] < layer[high]]
    up, across = chance.sample(pairs, 25), [(high, low) for low, high in chance.sample(pairs, 8)]
    found = drawn(layer, up, across)
    assert_sound(found)
    assert len(found.boxes) == 30 and len(found.up) == 25 and len(found.across) == 8
    assert found == drawn(layer, up, across)
