"""Tests the schematic map of districts."""

from plugins.charts.tiles import SHADES, tile_map


def items(**counts):
    return [{"label": label, "id": label, "count": count, "url": None} for label, count in counts.items()]


def test_tiles_keep_their_relative_places():
    found = tile_map(items(甲=4, 乙=1, 丙=0), {"甲": (3, 5), "乙": (4, 6), "丙": (3, 6)})
    assert (found.columns, found.rows) == (2, 2)
    assert [tile.item["label"] for tile in found.tiles] == ["甲", "丙", "乙"], "row by row, as one reads"
    by_name = {tile.item["label"]: tile for tile in found.tiles}
    assert by_name["甲"].x == by_name["丙"].x < 50 < by_name["乙"].x
    assert by_name["甲"].y < 50 < by_name["乙"].y == by_name["丙"].y
    assert [by_name[name].shade for name in "甲乙丙"] == [SHADES, 1, 0]


def test_districts_without_a_tile_are_listed_apart_if_they_have_a_count():
    found = tile_map(items(全市=2, 甲=1, 乙=1, 外=0), {"甲": (1, 1), "乙": (2, 1)})
    assert [item["label"] for item in found.apart] == ["全市"]


def test_without_places_there_is_no_map():
    assert tile_map(items(甲=1, 乙=1), {}) is None
    assert tile_map(items(甲=1, 乙=1), {"甲": (1, 1)}) is None


def test_empty_tiles_have_the_lightest_shade_and_long_names_are_broken():
    found = tile_map(items(甲=0, 示例海洋高新技术开发区=0), {"甲": (1, 1), "示例海洋高新技术开发区": (2, 1)})
    assert {tile.shade for tile in found.tiles} == {0}
    assert found.lines == 3 and "".join(found.tiles[1].lines) == "示例海洋高新技术开发区"
