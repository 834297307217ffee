"""Orders nodes within their layers by the barycentre method, which keeps crossings few (Sugiyama and others, 1981)."""

from itertools import combinations

SWEEPS = 8  # after about four sweeps nothing changes any more; the best order found is kept


def ordered(layers, links):
    """Return `layers`, lists of nodes, in an order that has no more crossings than the given one.

    `links` join nodes of one layer and the next. The result only depends on the arguments: ties keep the order they
    had.
    """
    best, least = layers, crossings(layers, links)
    for sweep in range(SWEEPS):
        if not least:
            break
        layers = _swept(layers, links, upwards=sweep % 2 == 0)
        if (found := crossings(layers, links)) < least:
            best, least = layers, found
    return best


def crossings(layers, links):
    """Return how many pairs of `links` cross."""
    place = {node: index for layer in layers for index, node in enumerate(layer)}
    layer_of = {node: number for number, layer in enumerate(layers) for node in layer}
    ends = [(layer_of[one], place[one], place[other]) for one, other in links]
    return sum(a[0] == b[0] and (a[1] - b[1]) * (a[2] - b[2]) < 0 for a, b in combinations(ends, 2))


def neighbours_of(links):
    """Return ({node: its neighbours in the layer below}, {node: its neighbours in the layer above})."""
    below, above = {}, {}
    for one, other in links:
        above.setdefault(one, []).append(other)
        below.setdefault(other, []).append(one)
    return below, above


def mean(numbers, otherwise):
    """Return the mean of `numbers`, or `otherwise` if there are none."""
    return sum(numbers) / len(numbers) if numbers else otherwise


def _swept(layers, links, upwards):
    """Return the layers, each sorted by the mean place of its nodes' neighbours in the layer that was sorted before."""
    neighbours = neighbours_of(links)[0 if upwards else 1]
    done, place = [], {}
    for layer in layers if upwards else reversed(layers):
        own = {node: index for index, node in enumerate(layer)}
        centre = {node: mean([place[other] for other in neighbours.get(node, ())], own[node]) for node in layer}
        done.append(sorted(layer, key=lambda node: (centre[node], own[node])))
        place |= {node: index for index, node in enumerate(done[-1])}
    return done if upwards else done[::-1]
