"""The list of one kind: ways to narrow it, letters that lead to its groups, the order of its records."""

from ...services.deadlines import facet_calendar
from ...services.due import next_date


def facets(view, listing, calendars):
    """The parameters of components/facets.html for the Listing `listing`.

    A value leads to its calendar among `calendars`, if there is one. One facet stands open: that by which the list is
    narrowed already, else the first.
    """
    chosen = listing.selected
    opened = chosen.facet_label if chosen else listing.facets[0].label
    return {
        "facets": [of_facet(view, facet, facet.label == opened, listing.kind, calendars) for facet in listing.facets],
        "selected": _selected(view, chosen) if chosen else None,
    }


def of_facet(view, facet, opened, kind, calendars):
    """The Facet `facet` of a list of `kind`, as components/facets.html has it among its facets."""
    values = [
        {
            "label": value.label,
            "id": value.id,
            "count": value.count,
            "url": view.address(value.url),
            "selected": value.selected,
            "calendar": _calendar(calendars.get(f"list-{facet_calendar(kind, facet.name, value.id)}")),
        }
        for value in facet.values
    ]
    return {"name": facet.name, "label": facet.label, "open": opened, "values": values}


def _calendar(calendar):
    return calendar and {"id": calendar.id, "label": calendar.label}


def _selected(view, chosen):
    return {
        "facet_label": chosen.facet_label,
        "value_label": chosen.value_label,
        "all_url": view.address(chosen.all_url),
    }


def letters(view, listing):
    """The letters of components/az-index.html, one for each group of `listing` that has a heading."""
    return [{"id": group.anchor, "text": group.label} for group in listing.groups if group.label]


def in_order(view, records):
    """`records` with those first that have a date ahead, the nearest on top; the others keep their order."""
    due = {record.key: next_date(record, view.catalogue.now) for record in records}
    ahead = [record for record in records if due[record.key]]
    rest = [record for record in records if not due[record.key]]
    return sorted(ahead, key=lambda record: due[record.key].day) + rest
