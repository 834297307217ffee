"""A schematic map: every district a tile of the same size, in a place that its association chose. Places are per cent."""

from dataclasses import dataclass
from math import ceil

from ..cards.cohesion import Cohesion
from .labels import lines_of

SHADES = 4
_ROOM = 4.6  # characters of a name on one line of a tile
_ASIDE = 0.02, 0.035  # of a tile's width and height, left free on each of its sides


@dataclass(frozen=True)
class Tile:
    """One district: where its tile begins and how large it is, its name in lines, how dark it is from 0 to SHADES."""

    x: float
    width: float
    y: float
    height: float
    lines: tuple
    shade: int
    item: dict


@dataclass(frozen=True)
class TileMap:
    """`tiles` over so many `columns` and `rows`, with names of at most `lines` lines; `apart` are the items without a place,
    `items` both, in the order given: the rows of its table."""

    columns: int
    rows: int
    lines: int
    tiles: tuple
    apart: tuple
    items: tuple


def tile_map(items, places):
    """The TileMap of `items` = [{label, id, count, …}]; `places` = {id: (column, row)}, counted from anywhere.

    None when fewer than two have a place. Items without one are told if there is something in them.
    """
    placed = [item for item in items if item["id"] in places]
    if len(placed) < 2:
        return None
    lefts, tops = ([places[item["id"]][axis] for item in placed] for axis in (0, 1))
    columns, rows = max(lefts) - min(lefts) + 1, max(tops) - min(tops) + 1
    most = max(item["count"] for item in placed)
    names = {item["id"]: tuple(lines_of(item["label"], _ROOM, Cohesion([item["label"]]))) for item in placed}
    tiles = tuple(
        Tile(
            *_along(left - min(lefts), columns, _ASIDE[0]),
            *_along(top - min(tops), rows, _ASIDE[1]),
            names[item["id"]],
            ceil(SHADES * item["count"] / most) if most else 0,
            item,
        )
        for item, left, top in sorted(zip(placed, lefts, tops, strict=True), key=lambda each: (each[2], each[1]))
    )
    apart = tuple(item for item in items if item["id"] not in places and item["count"])
    told = tuple(item for item in items if item in placed or item in apart)
    return TileMap(columns, rows, max(map(len, names.values())), tiles, apart, told)


def _along(place, count, aside):
    """Where tile number `place` of `count` begins, and how long it is."""
    each = 100 / count
    return round(each * (place + aside), 2), round(each * (1 - 2 * aside), 2)
