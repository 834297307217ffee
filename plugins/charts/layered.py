"""Draws a graph whose nodes stand in layers from left to right: computes the places of its boxes and lines."""

from dataclasses import dataclass

from .bends import chains_of, parts_of
from .ordering import ordered
from .placing import placed

WIDTH = 160  # width of a box
BETWEEN = 48  # space between two columns, for the lines
GAP = 16  # space between two boxes of a column
PARTS = 28  # space between two connected components
HEAD = 44  # height at the top for the names of the columns and a mark above a box
_BEND_HEIGHT = 12  # height that a passing line needs in a layer
_PARALLEL_SHIFT = 8  # distance from the middle of a box to each of two parallel lines
_BULGE = 36  # how far a line within one column bulges to the right


class UnknownLayer(Exception):
    """An edge ends at a node without a layer, or an edge in `up` does not lead to a higher layer; the message names the
    edge.

    Callers check their graph before they draw it.
    """


@dataclass(frozen=True)
class Box:
    """The rectangle of a node: its upper left corner and its size."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self):
        """The y coordinate of the centre."""
        return self.y + self.height // 2


@dataclass(frozen=True)
class Line:
    """An edge: the data `d` of an SVG path, and the data `mark` of the sign at its `end`.

    The mark is an arrow for an upward edge and a bar for any other edge.
    """

    start: str
    end: str
    d: str
    mark: str


@dataclass(frozen=True)
class Drawing:
    """The whole drawing.

    `columns` holds the x coordinate of each layer and `boxes` is {node: Box}. `up` and `across` are lists of Lines.
    """

    width: int
    height: int
    columns: tuple
    boxes: dict
    up: tuple
    across: tuple


def drawing(layer, heights, up, across=()):
    """Return the Drawing of a layered graph.

    `layer` is {node: number of its layer, from 0}; the order of the nodes breaks ties. `heights` is {node: height of
    its box}. `up` are edges (lower, higher), `across` are other edges between any two nodes. Lengths are sixteenths of
    the text size. Raises UnknownLayer.
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
        for some, shift in ((up, -_PARALLEL_SHIFT), (across, _PARALLEL_SHIFT))
    ]
    swings = any(layer[one] == layer[other] == len(columns) - 1 for one, other in across)
    width = len(columns) * (WIDTH + BETWEEN) - BETWEEN + (_BULGE if swings else 0)
    return Drawing(max(width, 0), max(below - PARTS, HEAD), columns, boxes, *lines)


def _refuse(layer, up, across):
    """Raise UnknownLayer if an edge has an end without a layer or an edge in `up` does not lead upwards."""
    for one, other in [*up, *across]:
        if one not in layer or other not in layer:
            raise UnknownLayer(f"{one} -> {other}: one of them is in no layer")
    for low, high in up:
        if layer[low] >= layer[high]:
            raise UnknownLayer(f"{low} -> {high} does not lead upwards")


def _x(number):
    """Return the x coordinate of the layer `number`."""
    return number * (WIDTH + BETWEEN)


def _in_order(parts, layer):
    """Return the components `parts` in drawing order.

    The one that begins in the lowest layer comes first, and of several the largest. All single nodes come last,
    together in one part.
    """
    joined = [part for part in parts if len(part) > 1]
    alone = [node for part in parts if len(part) == 1 for node in part]
    ways = sorted(joined, key=lambda part: (min(layer[node] for node in part), -len(part)))
    return [*ways, alone] if alone else ways


def _part(nodes, layer, heights, chains):
    """Return ({node or Bend: y of its centre}, height) of one component."""
    everything = {node: layer[node] for node in nodes} | {
        stop: stop.layer for chain in chains.values() for stop in chain[1:-1]
    }
    layers = [
        [node for node, number in everything.items() if number == each] for each in sorted({*everything.values()})
    ]
    links = list(dict.fromkeys(pair for chain in chains.values() for pair in zip(chain, chain[1:], strict=False)))
    size = {node: heights.get(node, _BEND_HEIGHT) for node in everything}
    middle = placed(ordered(layers, links), links, size, GAP)
    return middle, max(place + size[node] - size[node] // 2 for node, place in middle.items())


def _line(edge, layer, boxes, bends, shift, beside):
    """Return the Line of `edge`, which passes its bends and joins the right side of the lower box to the left side of
    the higher one.

    `beside` are the nodes with an edge across; their lines are moved by `shift` so that two lines do not overlap.
    """
    start, end = (boxes[node] for node in edge)
    aside = shift if edge[0] in beside and edge[1] in beside else 0
    begin, finish = start.middle + aside, end.middle + aside
    rise = layer[edge[1]] - layer[edge[0]]
    if rise == 0:
        side = start.x + WIDTH
        d = f"M{side} {begin}C{side + _BULGE} {begin} {side + _BULGE} {finish} {side} {finish}"
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
    """Return the path through `points`: a curve that starts and ends horizontally between columns, a straight line past
    each.
    """
    d = f"M{points[0][0]} {points[0][1]}"
    for place, (x, y) in enumerate(points[1:]):
        before, level = points[place]
        middle = (before + x) // 2
        d += f"H{x}" if level == y else f"C{middle} {level} {middle} {y} {x} {y}"
    return d
