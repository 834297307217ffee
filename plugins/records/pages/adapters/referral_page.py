"""The page of a matter that belongs to another office: what this site has near it."""

from .links import links


def here(view, record, leads_on):
    """[{text, url}] of the records that the referral `record` names and in which visitors find something.

    `leads_on(reference)` gives such a record, else None.
    """
    found = (leads_on(reference) for reference in record.fields.here)
    return links(view, filter(None, found))
