"""The page of an event: when, where, for whom, by whom."""

from ...model.numerals import han_date
from .facts import linked
from .links import links


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
