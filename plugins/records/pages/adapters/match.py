"""Who might answer a demand (services/match.py), as the component `matches` shows it."""


def matches(view, found):
    """{items} of `found`, [(record, reasons)] of the best first; each with its reasons in words."""
    return {"items": [_item(view, record, reasons) for record, reasons in found]}


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
