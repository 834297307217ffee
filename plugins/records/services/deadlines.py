"""What of a record has a date that somebody may miss or wait for, as plain values: stages, registration,
deadlines, laws.

`records/services/deadlines.py` says what is dated, `calendar/` makes of it `/deadlines/` and one `.ics` for
everything, each platform, award, programme, field, audience, kind and event, and for each narrowed list of
events, rounds and demands. Periods fixed by law count from somebody's own
day and are in none of them. `calendar/ics.py` keeps to RFC 5545 and 7986; `tests/calendar/` reads every file back with
icalendar and with ical.js. Without `ORGANIZER`, which RFC 5546 wants of a published event: programs would take a
subscription for an invitation.
"""

from datetime import datetime

from ..model.listing import facet_values
from .search_facets import facets_of
from .service import Service

_ABOVE = ("award", "programme")  # the fields that name what a record is a round or an event of


def dates_of(record, catalogue):
    """The attribute `page.dates` of the page of `record`, or None for one without a date.

    {ref, kind, kind_label, title, url, example, reviewed, place, platforms: [{id, label}],
    calendars: [{id, sort, rank, label}], dates}. `example` says that the title has to be marked as that of an
    example. `dates` are those that the kind tells, each as model/calendar_date.py has it. `calendars` are those it
    belongs to besides the one of all; those of one sort stand in the order of `rank`, then of `id`.
    """
    dates = record.fields.calendar_dates(catalogue)
    if not dates:
        return None
    found = {facet["name"]: facet["values"] for facet in facets_of(record, catalogue)}
    platforms = found.get("platform", [])
    return {
        "ref": record.key,
        "kind": record.kind.name,
        "kind_label": record.kind.label,
        "title": record.title,
        "url": record.url,
        "example": record.needs_example_mark,
        "reviewed": record.fields.reviewed,
        "place": getattr(record.fields, "place", None),
        "platforms": platforms,
        "calendars": _calendars(record, catalogue, platforms),
        "dates": dates,
    }


def _calendars(record, catalogue, platforms):
    """The calendars of `record`: of what it belongs to, of its platforms, fields and audiences, and perhaps its own.

    A record that names no audiences itself has those of what it belongs to.
    """
    named = {name: catalogue.linked(record, name) if _has(record, name) else [] for name in (*_ABOVE, "experts")}
    above = [other for name in _ABOVE for other in named[name]]
    own = [record] if record.fields.has_own_calendar else []
    return [
        *(
            _calendar("platform", each["id"], each["label"], catalogue.get("platform", each["id"]).fields.order)
            for each in platforms
        ),
        *(_calendar(other.kind.name, other.slug, other.title) for other in [*above, *own]),
        *_of_terms("fields", "field", [record, *named["experts"]], catalogue),
        *_of_terms("audiences", "audience", [record] if _has(record, "audiences") else above, catalogue),
        _calendar("kind", record.kind.name, record.kind.label),
        *_of_lists(record, catalogue),
    ]


def facet_calendar(kind, facet, id):
    """Return the id, below its sort, of the calendar of a list of `kind` that is narrowed to one value of `facet`."""
    return f"{kind.name}-{facet}-{id}".lower()


def _of_lists(record, catalogue):
    """A calendar for each narrowed list in which `record` stands; the list of a year that is over needs none."""
    kind = record.kind
    for facet in kind.facets if record.fields.facet_calendars else ():
        for id, label in facet_values(record, catalogue, facet):
            if id.isdecimal() and int(id) < catalogue.today.year:
                continue
            yield _calendar("list", facet_calendar(kind, facet, id), f"{kind.label}：{label}")


def _has(record, name):
    return name in type(record.fields).model_fields


def _of_terms(name, sort, records, catalogue):
    """A calendar for each word in the field `name` of one of `records`: a lecture is about what its experts know."""
    terms = {
        term: catalogue.vocabularies[term.vocabulary]
        for record in records
        if _has(record, name)
        for term in record.terms(name)
    }
    return [_calendar(sort, words.id_of(term), str(term), words.rank(term)) for term, words in terms.items()]


def _calendar(sort, id, label, rank=0):
    return {"id": f"{sort}-{id}", "sort": sort, "rank": rank, "label": label}


def _is_ahead(record, catalogue):
    """Whether there is a date to plan by. Of some kinds it must still be to come: their past dates are only told."""
    dates = [] if catalogue.is_unpublished(record) else record.fields.calendar_dates(catalogue)
    return bool(dates) and (
        record.fields.past_dates_count or any(_day(date["end"]) >= catalogue.today for date in dates)
    )


def _day(end):
    return end.date() if isinstance(end, datetime) else end


SERVICE = Service(attributes={"dates": dates_of}, fills=_is_ahead)
