"""The facets by which results can be filtered: the kind of a page, and the facets that pages carry."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Facet:
    """One facet of the results.

    `values` is [(id, label)], the most frequent first; `places[d]` are the indexes in it of the values of document d.
    """

    name: str
    label: str
    values: list
    places: list


def facets_of(documents):
    """Return the Facets of `documents`: kind first, then those of the pages in the order in which pages list them."""
    carried = [{facet["name"]: facet for facet in _all_facets(document)} for document in documents]
    fullest = max(carried, key=len, default={})
    labels = {name: facet["label"] for each in [fullest, *carried] for name, facet in each.items()}
    return [
        _facet(name, label, [each.get(name, {}).get("values", ()) for each in carried])
        for name, label in labels.items()
    ]


def _all_facets(document):
    kind = {"name": "kind", "label": "类别", "values": [{"id": document.kind, "label": document.kind_label}]}
    return [kind, *document.facets]


def _facet(name, label, values):
    counts, labels = {}, {}
    for value in (each for held in values for each in held):
        counts[value["id"]] = counts.get(value["id"], 0) + 1
        labels[value["id"]] = value["label"]
    order = sorted(counts, key=lambda each: (-counts[each], each))
    place = {each: n for n, each in enumerate(order)}
    return Facet(
        name,
        label,
        [(each, labels[each]) for each in order],
        [[place[value["id"]] for value in held] for held in values],
    )
