"""What of a record has a date that somebody may miss or wait for, as plain values: stages, registration, deadlines, laws.

`records/services/deadlines.py` says what is dated, `calendar/` makes of it `/deadlines/` and one `.ics` for
everything, each platform, award, programme, field, audience and event. Periods fixed by law count from somebody's own
day and are in none of them. `calendar/ics.py` keeps to RFC 5545 and 7986; `tests/calendar/` reads every file back with
icalendar and with ical.js. Without `ORGANIZER`, which RFC 5546 wants of a published event: programs would take a
subscription for an invitation.
"""

from datetime import datetime, time

from ...standing.span import days, moments
from .search_facets import facets_of
from .service import Service

# By the ids of their vocabularies: what keeps a date from counting any more.
_CHANGES = {"cancelled": "cancelled", "postponed": "postponed", "solved": "cancelled", "withdrawn": "cancelled"}


def dates_of(record, catalogue):
    """The attribute `page.dates` of the page of `record`, or None for one without a date.

    {ref, kind, kind_label, title, url, example, reviewed, place, platforms: [{id, label}], calendars: [{id, sort, rank, label}],
    dates: [{id, label, start, end, begins, ends, closes, was, note, change, changed}]}. `id` names a date within its
    record and never changes;
    `start` and `end` are days, both included, or moments with a time zone; `start` may be None, then there is nothing
    before the end. `begins` and `ends` are the same as moments (standing.span). `closes` marks what one can be
    late for, `was` are the days or moments from which it was moved,
    `change` is None, "cancelled" or "postponed", `changed` the word for it. `calendars` are those it belongs to besides the one of all;
    those of one sort stand in the order of `rank`, then of `id`.
    """
    rule = _RULES.get(record.kind.name)
    dates = rule(record.fields, catalogue) if rule else []
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
        "example": record.fields.example,
        "reviewed": record.fields.reviewed,
        "place": getattr(record.fields, "place", None),
        "platforms": platforms,
        "calendars": _calendars(record, catalogue, platforms),
        "dates": dates,
    }


def _date(id, label, start, end, span, closes=False, was=(), note=None, change=(None, None)):
    return {
        "id": id,
        "label": label,
        "start": start,
        "end": end,
        **span.plain,
        "closes": closes,
        "was": list(was),
        "note": note,
        "change": change[0],
        "changed": change[1],
    }


def _round(fields, catalogue):
    return [_stage(stage, fields.zone) for stage in fields.stages]


def _stage(stage, zone):
    """What accepts something closes, and so does what ends at an hour."""
    end = datetime.combine(stage.end, time.fromisoformat(stage.time), zone) if stage.time else stage.end
    return _date(
        stage.name,
        stage.name,
        stage.start,
        end,
        stage.span(zone),
        stage.accepts or stage.time is not None,
        stage.was,
        stage.note,
    )


def _event(fields, catalogue):
    site, change = catalogue.site, _change(fields.status, catalogue)
    start, end = site.at(fields.start), site.at(fields.end)
    attended = _date(
        "event", str(fields.type), start, end, moments(start, end), was=map(site.at, fields.was), change=change
    )
    if not fields.register_by:
        return [attended]
    register = days(None, fields.register_by, catalogue.now.tzinfo)
    registration = _date(
        "registration", "报名", None, fields.register_by, register, True, note=fields.register_how, change=change
    )
    return [registration, attended]


def _demand(fields, catalogue):
    asked = days(None, fields.deadline, catalogue.now.tzinfo)
    return (
        [
            _date(
                "deadline",
                "需求",
                None,
                fields.deadline,
                asked,
                True,
                note=fields.wanted,
                change=_change(fields.status, catalogue),
            )
        ]
        if fields.deadline
        else []
    )


def _law(fields, catalogue):
    """The end of a version is told by the day on which its successor takes effect, where that is known."""
    successor = catalogue.find(fields.superseded_by)
    told = successor is not None and successor.fields.effective is not None
    found = [
        ("effective", "施行", fields.effective),
        ("superseded", "被新版取代", None if told else fields.superseded_on),
    ]
    return [_date(id, label, None, day, days(None, day, catalogue.now.tzinfo)) for id, label, day in found if day]


_RULES = {"round": _round, "event": _event, "demand": _demand, "law": _law}


def _change(status, catalogue):
    """(change, changed) of a `status`, a word of its vocabulary or None."""
    change = _CHANGES.get(catalogue.id_of(status)) if status else None
    return change, change and str(status)


def _calendars(record, catalogue, platforms):
    """The calendars of `record`: of what it belongs to, of its platforms, fields and audiences, and an event's own."""
    named = {
        name: catalogue.linked(record, name)
        for name in ("award", "programme", "experts")
        if name in type(record.fields).model_fields
    }
    above = named.get("award", []) + named.get("programme", [])
    own = [record] if record.kind.name == "event" else []
    return [
        *(
            _calendar("platform", each["id"], each["label"], catalogue.get("platform", each["id"]).fields.order)
            for each in platforms
        ),
        *(_calendar(other.kind.name, other.slug, other.title) for other in [*above, *own]),
        *_of_terms("fields", "field", [record, *named.get("experts", [])], catalogue),
        *_of_terms("audiences", "audience", [record, *(above if record.kind.name == "round" else [])], catalogue),
    ]


def _of_terms(name, sort, records, catalogue):
    """A calendar for each word that one of `records` has in its field `name`: a lecture is about what its experts know."""
    terms = {
        term: catalogue.vocabularies[term.vocabulary]
        for record in records
        if name in type(record.fields).model_fields
        for term in record.terms(name)
    }
    return [_calendar(sort, words.id_of(term), str(term), words.rank(term)) for term, words in terms.items()]


def _calendar(sort, id, label, rank=0):
    return {"id": f"{sort}-{id}", "sort": sort, "rank": rank, "label": label}


def _is_ahead(record, catalogue):
    """Whether there is a date to plan by. A law counts only until it takes effect: nobody plans by the dates of the past."""
    found = None if catalogue.is_unpublished(record) else dates_of(record, catalogue)
    return bool(found) and (record.kind.name != "law" or any(date["end"] >= catalogue.today for date in found["dates"]))


SERVICE = Service(attributes={"dates": dates_of}, fills=_is_ahead)
