"""Events whose hours count for a record of learning, as plain values for the page on which visitors keep theirs.

The page `/tools/credits/` is a table of the events with hours (`records/services/credits.py`).
`theme/static/js/credits/` reads its rows, so there is nothing to fetch and nothing to fail, and keeps what a visitor
enters in `localStorage`: `entry` says what an entry is, `file` what a saved one looks like, `merging` how two become
one, `changes` what became of an event since. `tests/contract/credits.json` holds the entries that Python writes into
the rows and that the browser reads. Nothing there says that hours count: the unit or the competent department decides.
"""

from .service import Form, Service

CANCELLED = "cancelled"  # The id of the word for it in vocabularies/event-statuses.yml.


def credit_form(catalogue):
    """Return the attribute `page.credit_form`: {events, types, checking}.

    `events` are [{record, plain}] for the published events with hours, newest first;
    `plain` is what the browser keeps of an event (credit_event). `types` are the words for sorts of events.
    `checking` is the record that says how hours are checked: the first programme that the page is about, or None.
    """
    page = next((record for record in catalogue.of("page") if record.fields.template == "credits"), None)
    programmes = [
        other for other in (catalogue.linked(page, "about") if page else []) if other.kind.name == "programme"
    ]
    return {
        "events": [
            {"record": record, "plain": credit_event(record, catalogue)}
            for record in catalogue.of("event")
            if has_credit(record, catalogue)
        ],
        "types": catalogue.vocabularies["event-types"].offered,
        "checking": next(iter(programmes), None),
    }


def has_credit(record, catalogue):
    """Whether visitors may enter the event `record` among those that they have attended."""
    return record.kind.name == "event" and bool(record.fields.credit_hours) and not catalogue.is_unpublished(record)


def is_cancelled(record, catalogue):
    """Whether the event `record` does not take place."""
    return bool(record.fields.status) and catalogue.id_of(record.fields.status) == CANCELLED


def credit_event(record, catalogue):
    """Return the event `record` as theme/static/js/credits/entry.js reads it.

    {event, title, date, type, hours, organiser, cancelled}
    """
    fields = record.fields
    hosts = [host.title for host in catalogue.linked(record, "organisers")] or [catalogue.site.association]
    return {
        "event": record.slug,
        "title": record.title,
        "date": fields.start.date().isoformat(),
        "type": fields.type,
        "hours": fields.credit_hours,
        "organiser": "、".join(hosts),
        "cancelled": "yes" if is_cancelled(record, catalogue) else "",
    }


SERVICE = Service(
    form=Form("credit_form", credit_form),
    shared=lambda catalogue: {
        "takes_credit": lambda record: has_credit(record, catalogue) and not is_cancelled(record, catalogue)
    },
)
