"""How high each node of a layered graph stands: near what it is joined to, in its order, and on nothing else."""

from .ordering import mean, neighbours_of

SWEEPS = 6


def placed(layers, links, heights, gap):
    """{node: middle} for `layers` in order; `heights` = {node: height}, and at least `gap` is left between two of a layer.

    Nodes move to the mean of their neighbours, layer after layer, to and fro; the highest begins at 0.
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
    """The places nearest to `wished`, in least squares, that follow each other by at least `distances`.

    Taken off their distances, places only must not fall: that is isotonic regression, solved by pooling what falls
    (Ayer and others, “An Empirical Distribution Function for Sampling with Incomplete Information”, 1955).
    """
    offsets = [sum(distances[:index]) for index in range(len(wished))]
    pools = []  # [sum, number] of neighbours that share a place
    for wish, offset in zip(wished, offsets, strict=True):
        pools.append([wish - offset, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, number = pools.pop()
            pools[-1] = [pools[-1][0] + total, pools[-1][1] + number]
    level = [total / number for total, number in pools for _ in range(number)]
    return [place + offset for place, offset in zip(level, offsets, strict=True)]


def _distances(layer, heights, gap):
    return [(heights[one] + heights[other]) / 2 + gap for one, other in zip(layer, layer[1:], strict=False)]
