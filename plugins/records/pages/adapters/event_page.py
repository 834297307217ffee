"""The page of an event: when, where, for whom, by whom, and how to register."""

from ....standing.span import days, written
from ...model.numerals import han_date
from ...services.reachable import reachable
from .facts import linked
from .links import links
from .main_action import first_telephone


def facts(view, record):
    """The items of components/facts.html for the event `record`."""
    fields = record.fields
    found = [
        {
            "label": "时间",
            "text": fields.when,
            "iso": f"{fields.start:%Y-%m-%dT%H:%M}+08:00",
            "note": "，".join(_notes(fields)),
        },
        {"label": "地点", "text": fields.place},
        linked(view, "场馆", view.catalogue.find(fields.facility)),
        {"label": "对象", "text": "、".join(fields.audiences)},
        _hosts(view, record),
        {"label": "名额", "text": f"{fields.seats} 人" if fields.seats else None},
        {"label": "费用", "text": fields.fee},
        {"label": "学时", "text": f"{fields.credit_hours} 学时" if fields.credit_hours else None},
    ]
    return [item for item in found if item["text"]]


def registration(view, record):
    """The parameters of components/main-action.html with which one registers for the event `record`.

    None for an event that was changed, is past, or takes no registrations.
    """
    fields = record.fields
    end = _end_of_registration(view, fields)
    takes_any = fields.register_by or fields.register_how or fields.register_url
    if fields.status or not takes_any or end <= view.catalogue.now:
        return None
    deadline = {"note": f"{han_date(fields.register_by)}报名截止"} if fields.register_by else {}
    return _channel(view, record) | deadline | {"until": written(end)}


def _end_of_registration(view, fields):
    """The moment at which registration ends; without a last day it is the beginning of the event."""
    if fields.register_by:
        return days(None, fields.register_by, view.catalogue.now.tzinfo).end
    return view.catalogue.site.at(fields.start)


def _channel(view, record):
    """The nearest way to register: the web, else a telephone, else how the page says it."""
    if record.fields.register_url:
        return {"text": "网上报名", "url": str(record.fields.register_url), "outside": True}
    call = first_telephone(view, "打电话报名", reachable(record, view.catalogue).contacts)
    return call or {"text": "看怎样报名", "url": "#register"}


def _notes(fields):
    yield "北京时间"
    if fields.was:
        yield f"原定{'、'.join(map(han_date, fields.was))}"


def _hosts(view, record):
    """Who holds the event: the organisations that it names, else the association itself."""
    hosts = view.catalogue.linked(record, "organisers")
    return {
        "label": "主办单位",
        "text": "、".join(host.title for host in hosts) or view.catalogue.site.association,
        "links": links(view, hosts),
    }
