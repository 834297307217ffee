"""Parts of records (model/parts.py) as the components of the same names show them."""

from ...model.numerals import to_chinese
from ...model.time_limits import consequence
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
        **_first_question(limit),
    }


def _first_question(limit):
    """What the component shows of the first of the questions that decide `limit`; nothing if there is none."""
    if not limit.asks:
        return {}
    question, fields = limit.asks[0], limit.record.fields
    return {
        "question": question.question,
        "cases": [{"text": case.text, "verdict": consequence(case, fields)} for case in question.answers],
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
        "email": fields.email,
        "official_account": fields.official_account,
        "website": fields.website,
    }


def instead(view, whom):
    """[{about, items}] of the reachable.Reachable `whom`: whom to ask instead, with the topic and the district."""
    return [
        {
            "about": each.topic and f"{each.topic}的事{f'（{each.district}）' if each.district else ''}：",
            **contacts(view, each.contacts),
        }
        for each in whom.by_topic
    ]


def way_on(view, record):
    """{after, ways} of the component `way_on` for the page of `record`; None where nobody else can be asked."""
    found = view.shared["way_on"](record)
    ways = [
        {"text": contact.title, "url": view.address(contact), "phone": contact.fields.phone} for contact in found.ways
    ]
    return {"after": f"{to_chinese(found.days)}个工作日", "ways": ways} if ways else None
