"""The page of a matter that belongs to another office: whom to call, and what this site has near it."""

from .links import links
from .main_action import first_telephone


def here(view, record, leads_on):
    """[{text, url}] of the records that the referral `record` names and in which visitors find something.

    `leads_on(reference)` gives such a record, else None.
    """
    found = (leads_on(reference) for reference in record.fields.here)
    return links(view, filter(None, found))


def call(view, record):
    """The parameters of components/main-action.html that call the first office with a number; None if none has one."""
    return first_telephone(view, "打电话", (view.catalogue.find(body.contact) for body in record.fields.bodies))
