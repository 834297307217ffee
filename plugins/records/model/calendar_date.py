"""One date of a record that somebody may miss or wait for, as plain values for calendars and the page of deadlines."""

# What keeps a date from counting any more, by the ids of the vocabularies of states.
_CHANGES = {"cancelled": "cancelled", "postponed": "postponed", "solved": "cancelled", "withdrawn": "cancelled"}


def calendar_date(id, label, start, end, span, act=None, was=(), note=None, change=(None, None)):
    """{id, label, start, end, begins, ends, act, closing, was, note, change, changed}.

    `id` names the date within its record and never changes. `start` and `end` are days, both included, or moments with
    a time zone; `start` may be None, then there is nothing before the end. `begins` and `ends` are the same as moments
    (the Span `span`). `act` is the standing.acts.Act that ends with the date, told as its id, and `closing` is the
    name of that end; both are None for what nobody can be late for. `was` are the days or moments from which it was
    moved. `change` is what change_of gives.
    """
    return {
        "id": id,
        "label": label,
        "start": start,
        "end": end,
        **span.plain,
        "act": act and act.id,
        "closing": act and act.closing(label),
        "was": list(was),
        "note": note,
        "change": change[0],
        "changed": change[1],
    }


def change_of(status, catalogue):
    """(None, "cancelled" or "postponed"; the word for it or None) of `status`, a word of its vocabulary or None."""
    change = _CHANGES.get(catalogue.id_of(status)) if status else None
    return change, change and str(status)
