"""What a layered graph is made of before it is drawn: its separate parts, and its long edges cut into pieces."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bend:
    """Where the edge from `start` to `end` passes a layer between theirs; it is ordered and placed as a node is."""

    start: str
    end: str
    layer: int


def parts_of(nodes, edges):
    """The connected parts of a graph as lists of `nodes`, in the order of their first; `edges` are pairs of nodes."""
    part = {node: [node] for node in nodes}
    for one, other in edges:
        if part[one] is not part[other]:
            joined = part[one] + part[other]
            part |= dict.fromkeys(joined, joined)
    firsts = {id(members): members for members in (part[node] for node in nodes)}
    return [sorted(members, key=nodes.index) for members in firsts.values()]


def chains_of(edges, layer):
    """{(one, other): [one, Bend, …, other]} of `edges`, from the lower layer to the higher; `layer` = {node: number}.

    Edges within one layer have no place between layers and are left out.
    """
    chains = {}
    for one, other in edges:
        low, high = sorted((one, other), key=layer.get)
        if layer[low] != layer[high]:
            between = range(layer[low] + 1, layer[high])
            chains[one, other] = [low, *(Bend(low, high, number) for number in between), high]
    return chains
