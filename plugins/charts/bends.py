"""Prepares a layered graph for drawing: splits it into its connected components and its long edges into short ones."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bend:
    """A dummy node where the edge from `start` to `end` passes an intermediate layer; it is ordered and placed like a
    node.
    """

    start: str
    end: str
    layer: int


def parts_of(nodes, edges):
    """Return the connected components of a graph as lists of `nodes`, ordered by their first node.

    `edges` are pairs of nodes.
    """
    part = {node: [node] for node in nodes}
    for one, other in edges:
        if part[one] is not part[other]:
            joined = part[one] + part[other]
            part |= dict.fromkeys(joined, joined)
    firsts = {id(members): members for members in (part[node] for node in nodes)}
    return [sorted(members, key=nodes.index) for members in firsts.values()]


def chains_of(edges, layer):
    """Return {(one, other): [one, Bend, …, other]} for `edges`, each chain from the lower layer to the higher.

    `layer` is {node: number}. Edges within one layer cross no other layer and are left out.
    """
    chains = {}
    for one, other in edges:
        low, high = sorted((one, other), key=layer.get)
        if layer[low] != layer[high]:
            between = range(layer[low] + 1, layer[high])
            chains[one, other] = [low, *(Bend(low, high, number) for number in between), high]
    return chains
