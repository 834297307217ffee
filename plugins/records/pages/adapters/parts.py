"""Parts of records (model/parts.py) as the components of the same names show them."""

from .law import citations
from .links import link


def steps(view, parts):
    """{items} of the component `steps`."""
    return {"items": [_step(view, part) for part in parts]}


def _step(view, part):
    return {
        "title": part.title,
        "text": part.text,
        "by": part.by,
        "takes": str(part.takes) if part.takes else None,
        "cites": citations(view, part.cites),
    }


def statements(view, parts):
    """{items} of the component `statements`."""
    return {"items": [{"text": part.text, "cites": citations(view, part.cites)} for part in parts]}


def time_limits(view, parts):
    """{items} of the component `time_limits`, without those whose period is not visible.

    A limit with a period leads to its row on the page that counts periods, if there is one.
    """
    limits = map(view.shared["shown_limit"], parts)
    return {"items": [_limit(view, limit) for limit in limits if limit]}


def _limit(view, limit):
    calculator = view.catalogue.get("page", "periods")
    counted = limit.record and calculator
    return {
        "name": limit.name,
        "length": limit.length,
        "counts_from": limit.counts_from,
        "after": limit.after,
        "condition": limit.condition,
        "note": limit.note,
        "cites": citations(view, limit.cites),
        "url": f"{view.address(calculator)}#period-{limit.record.slug}" if counted else None,
    }


def materials(view, parts):
    """{items} of the component `materials`, each with the way to its form or that there will be one."""
    return {"items": [_material(view, part) for part in parts]}


def _material(view, part):
    return {
        "name": part.name,
        "copies": part.copies,
        "stamp": part.stamp,
        "note": part.note,
        "form": link(view, view.catalogue.find(part.form)),
        "form_to_come": view.shared["form_is_to_come"](part),
    }


def contacts(view, records):
    """{items} of the component `contacts`: the contacts `records`."""
    return {"items": [_contact(view, record) for record in records]}


def _contact(view, record):
    fields = record.fields
    return {
        "title": record.title,
        "url": view.address(record),
        "summary": None,
        "phone": fields.phone,
        "hours": fields.hours,
        "address": fields.address,
        "website": fields.website,
    }
