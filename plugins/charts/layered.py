"""A graph whose nodes stand in layers, from left to right: where its boxes are and how its lines run."""

from dataclasses import dataclass

from .bends import chains_of, parts_of
from .ordering import ordered
from .placing import placed

WIDTH = 160  # of a box
BETWEEN = 48  # two columns, for the lines
GAP = 16  # between two boxes of a column
PARTS = 28  # between two parts that nothing joins
HEAD = 44  # for the names of the columns, and a mark above a box
_BEND = 12  # height that a passing line takes
_BESIDE = 8  # from the middle of a box to each of two lines that run beside each other
_BOW = 36  # how far a line within one column swings out


class UnknownLayer(Exception):
    """An edge leads nowhere, or “upwards” leads down; the message names it. Whoever draws checks that before."""


@dataclass(frozen=True)
class Box:
    """A node in its place: the left upper corner, and how large."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self):
        """How high its middle is."""
        return self.y + self.height // 2


@dataclass(frozen=True)
class Line:
    """An edge as the data `d` of an SVG path, and the mark at its `end`: an arrow upwards, a bar across others."""

    start: str
    end: str
    d: str
    mark: str


@dataclass(frozen=True)
class Drawing:
    """All of it: `columns` = x of each layer, `boxes` = {node: Box}, `up` and `across` = [Line]."""

    width: int
    height: int
    columns: tuple
    boxes: dict
    up: tuple
    across: tuple


def drawing(layer, heights, up, across=()):
    """The Drawing of the nodes of `layer` = {node: number of its layer, from 0}, their order breaking ties.

    `heights` = {node: height of its box}; `up` are edges (lower, higher), `across` others, between any two nodes.
    Raises UnknownLayer.
    """
    _refuse(layer, up, across)
    edges = [*up, *across]
    boxes, bends, below = {}, {}, HEAD
    for part in _in_order(parts_of(list(layer), edges), layer):
        members = [edge for edge in edges if edge[0] in part]
        middle, size = _part(part, layer, heights, chains_of(members, layer))
        boxes |= {
            node: Box(_x(layer[node]), below + middle[node] - heights[node] // 2, WIDTH, heights[node]) for node in part
        }
        bends |= {bend: below + place for bend, place in middle.items() if bend not in heights}
        below += size + PARTS
    columns = tuple(_x(number) for number in range(max(layer.values(), default=-1) + 1))
    beside = {node for edge in across for node in edge}
    lines = [
        tuple(_line(edge, layer, boxes, bends, shift, beside) for edge in some)
        for some, shift in ((up, -_BESIDE), (across, _BESIDE))
    ]
    swings = any(layer[one] == layer[other] == len(columns) - 1 for one, other in across)
    width = len(columns) * (WIDTH + BETWEEN) - BETWEEN + (_BOW if swings else 0)
    return Drawing(max(width, 0), max(below - PARTS, HEAD), columns, boxes, *lines)


def _refuse(layer, up, across):
    for one, other in [*up, *across]:
        if one not in layer or other not in layer:
            raise UnknownLayer(f"{one} -> {other}: one of them is in no layer")
    for low, high in up:
        if layer[low] >= layer[high]:
            raise UnknownLayer(f"{low} -> {high} does not lead upwards")


def _x(number):
    return number * (WIDTH + BETWEEN)


def _in_order(parts, layer):
    """What begins lowest first, of that the longest; all that stands alone at the end, side by side."""
    joined = [part for part in parts if len(part) > 1]
    alone = [node for part in parts if len(part) == 1 for node in part]
    ways = sorted(joined, key=lambda part: (min(layer[node] for node in part), -len(part)))
    return [*ways, alone] if alone else ways


def _part(nodes, layer, heights, chains):
    """({node or Bend: middle}, height) of one part."""
    everything = {node: layer[node] for node in nodes} | {
        stop: stop.layer for chain in chains.values() for stop in chain[1:-1]
    }
    layers = [
        [node for node, number in everything.items() if number == each] for each in sorted({*everything.values()})
    ]
    links = list(dict.fromkeys(pair for chain in chains.values() for pair in zip(chain, chain[1:], strict=False)))
    size = {node: heights.get(node, _BEND) for node in everything}
    middle = placed(ordered(layers, links), links, size, GAP)
    return middle, max(place + size[node] - size[node] // 2 for node, place in middle.items())


def _line(edge, layer, boxes, bends, shift, beside):
    """From box to box past the bends between them; from the right side of a box to the left side of a higher one."""
    start, end = (boxes[node] for node in edge)
    aside = shift if edge[0] in beside and edge[1] in beside else 0
    begin, finish = start.middle + aside, end.middle + aside
    rise = layer[edge[1]] - layer[edge[0]]
    if rise == 0:
        side = start.x + WIDTH
        d = f"M{side} {begin}C{side + _BOW} {begin} {side + _BOW} {finish} {side} {finish}"
        return Line(*edge, d, f"M{side + 4} {finish - 7}v14")
    stops = sorted((bend for bend in bends if {bend.start, bend.end} == {*edge}), key=lambda bend: bend.layer * rise)
    points = [(start.x + WIDTH * (rise > 0), begin)]
    for bend in stops:
        left, right = _x(bend.layer), _x(bend.layer) + WIDTH
        points += [
            (left if rise > 0 else right, bends[bend] + aside),
            (right if rise > 0 else left, bends[bend] + aside),
        ]
    points.append((end.x + WIDTH * (rise < 0), finish))
    x, y = points[-1]
    mark = f"M{x - 9} {y - 5}L{x} {y}L{x - 9} {y + 5}" if shift < 0 else f"M{x - 4 if rise > 0 else x + 4} {y - 7}v14"
    return Line(*edge, _curve(points), mark)


def _curve(points):
    """Points two by two: a curve that leaves and arrives level, then straight on past a column."""
    d = f"M{points[0][0]} {points[0][1]}"
    for place, (x, y) in enumerate(points[1:]):
        before, level = points[place]
        middle = (before + x) // 2
        d += f"H{x}" if level == y else f"C{middle} {level} {middle} {y} {x} {y}"
    return d
