"""A schematic map: each district is a tile of equal size at a place that its association chose. Places are per cent."""

from dataclasses import dataclass
from math import ceil

from ..cards.cohesion import Cohesion
from .labels import lines_of

SHADES = 4
_LINE_LENGTH = 4.6  # Han characters of a name that fit on one line of a tile
_MARGINS = 0.02, 0.035  # shares of a tile's width and height that stay free on each side


@dataclass(frozen=True)
class Tile:
    """The tile of one district.

    `x`, `y`, `width` and `height` are per cent; `lines` is its name in lines; `shade` says how dark it is, from 0 to
    SHADES; `item` is the item of the district.
    """

    x: float
    width: float
    y: float
    height: float
    lines: tuple
    shade: int
    item: dict


@dataclass(frozen=True)
class TileMap:
    """The whole map.

    `tiles` lie on a grid of `columns` by `rows`; their names have at most `lines` lines. `apart` are the items without
    a place. `items` are all items, with and without a place, in the order given: they are the rows of the table.
    """

    columns: int
    rows: int
    lines: int
    tiles: tuple
    apart: tuple
    items: tuple


def tile_map(items, places):
    """Return the TileMap of `items` = [{label, id, count, …}], or None when fewer than two of them have a place.

    `places` is {id: (column, row)}, counted from any origin. An item without a place is only shown if its count is not
    0.
    """
    placed = [item for item in items if item["id"] in places]
    if len(placed) < 2:
        return None
    lefts, tops = ([places[item["id"]][axis] for item in placed] for axis in (0, 1))
    columns, rows = max(lefts) - min(lefts) + 1, max(tops) - min(tops) + 1
    most = max(item["count"] for item in placed)
    names = {item["id"]: tuple(lines_of(item["label"], _LINE_LENGTH, Cohesion([item["label"]]))) for item in placed}
    tiles = tuple(
        Tile(
            *_along(left - min(lefts), columns, _MARGINS[0]),
            *_along(top - min(tops), rows, _MARGINS[1]),
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
    """Return (start, length), in per cent, of tile number `place` of `count` along one axis."""
    each = 100 / count
    return round(each * (place + aside), 2), round(each * (1 - 2 * aside), 2)
