"""Computes the y coordinates of the nodes of a layered graph: near their neighbours, in order, without overlaps."""

from .ordering import mean, neighbours_of

SWEEPS = 6


def placed(layers, links, heights, gap):
    """Return {node: y of its centre} for ordered `layers`.

    `heights` is {node: height}; two nodes of a layer are at least `gap` apart. Each sweep moves the nodes to the mean
    of their neighbours, alternately upwards and downwards. The top edge of the highest node is at 0.
    """
    below, above = neighbours_of(links)
    middle = {}
    for layer in layers:
        middle |= dict(zip(layer, apart([0] * len(layer), _distances(layer, heights, gap)), strict=True))
    for sweep in range(SWEEPS):
        neighbours = below if sweep % 2 == 0 else above
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wished = [mean([middle[other] for other in neighbours.get(node, ())], middle[node]) for node in layer]
            middle |= dict(zip(layer, apart(wished, _distances(layer, heights, gap)), strict=True))
    top = min(place - heights[node] / 2 for node, place in middle.items())
    return {node: round(place - top) for node, place in middle.items()}


def apart(wished, distances):
    """Return the places nearest to `wished`, by least squares, that keep the order and at least `distances` between
    neighbours.

    After the sums of the distances are subtracted, the places only have to be non-decreasing. That is isotonic
    regression, solved by pooling adjacent violators (Ayer and others, “An Empirical Distribution Function for Sampling
    with Incomplete Information”, 1955).
    """
    offsets = [sum(distances[:index]) for index in range(len(wished))]
    pools = []  # [sum, number] of the adjacent values that share a place
    for wish, offset in zip(wished, offsets, strict=True):
        pools.append([wish - offset, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, number = pools.pop()
            pools[-1] = [pools[-1][0] + total, pools[-1][1] + number]
    level = [total / number for total, number in pools for _ in range(number)]
    return [place + offset for place, offset in zip(level, offsets, strict=True)]


def _distances(layer, heights, gap):
    """Return the least distance between the centres of each two neighbours in `layer`."""
    return [(heights[one] + heights[other]) / 2 + gap for one, other in zip(layer, layer[1:], strict=False)]
