"""What to do when nobody has answered: after how many working days one may ask elsewhere, and where."""

from dataclasses import dataclass

from ..model.asking import in_order
from ..model.record import Record
from .reachable import reachable
from .service import Service

PATIENCE = 5  # working days, where nobody has promised an answer: a pace, not a promise
ASSOCIATION = "association"  # the id of the topic of whoever answers for the association as a whole


@dataclass(frozen=True)
class WayOn:
    """`days` are working days; `ways` are contacts that can be reached, in the order in which to ask them."""

    days: int
    ways: tuple[Record, ...]


def way_on(record, catalogue):
    """Return the WayOn of `record`.

    `days` are those within which the record itself, or the first of its contacts, promises an answer. The ways are the
    contact of the association, then the hotline behind it; contacts that the page shows anyway are left out.
    """
    whom = reachable(record, catalogue)
    promised = [getattr(each.fields, "reply_within_days", None) for each in (record, *whom.contacts[:1])]
    shown = {record, *whom.contacts}
    ways = tuple(contact for contact in _ways(catalogue) if contact not in shown)
    return WayOn(next(filter(None, promised), PATIENCE), ways)


def _ways(catalogue):
    """Return the contact that answers for the association and can be reached, and the hotline behind it."""
    topic = catalogue.vocabularies["topics"].with_id(ASSOCIATION)
    own = [contact for contact in (in_order(catalogue, topic.label) if topic else []) if contact.fields.is_reachable]
    line = catalogue.find(topic.line) if topic else None
    helpers = [line] if line else [catalogue.find(reference) for reference in catalogue.site.help_contacts[:1]]
    return list(dict.fromkeys(filter(None, [*own[:1], *helpers])))


SERVICE = Service(shared=lambda catalogue: {"way_on": lambda record: way_on(record, catalogue)})
