"""Who might answer a demand (services/match.py), as the component `matches` shows it, and ways to narrow the page."""

from ...model.listing import facet_of, facet_values, list_head
from .collection import of_facet

_NARROWED_BY = ("fields", "products", "district")


def matches(view, found):
    """{items} of `found`, [(record, reasons)] of the best first; each with its reasons in words."""
    return {"items": [_item(view, record, reasons) for record, reasons in found]}


def facets(view, demands):
    """{facets} of the component `facets` for the page of `demands`, those that have several values.

    Before the script runs a value leads to the list of all demands that have it, so a site without that list has none.
    """
    head = list_head(view.catalogue, "demand")
    found = [facet_of(head, view.catalogue, demands, name) for name in _NARROWED_BY] if head else []
    shown = [facet for facet in found if len(facet.values) > 1]
    return {
        "facets": [
            of_facet(view, facet, facet is shown[0], view.catalogue.kinds["demand"], calendars={}) for facet in shown
        ]
    }


def facet_ids(view, demand):
    """{name: [ids]} of `demand`, by which the script of the page narrows it."""
    return {name: [id for id, _ in facet_values(demand, view.catalogue, name)] for name in _NARROWED_BY}


def _item(view, record, reasons):
    return {
        "title": record.title,
        "url": view.address(record),
        "reasons": [_reason(name, shared) for name, shared in reasons.items()],
        "until": view.catalogue.shown_until(record),
    }


def _reason(name, shared):
    """What both have in common, `shared`, in words: 产品：茶叶、柑橘; 同在江城; 都说到“菌渣”“机采”."""
    if name == "都说到":
        return f"{name}“{'”“'.join(shared)}”"
    return f"{name}{'' if name == '同在' else '：'}{'、'.join(shared)}"
