"""The card of a record in a list, as the component `record-card` shows it. Its kind says what matters in a list."""

from ...model.status import status_of
from . import hue


def of_record(view, record, level=3, group=None):
    """The parameters of the card of `record`, whose title is a heading of `level`.

    `group` is the heading under which the card stands: a tag that says the same would only repeat it.
    """
    fields = record.fields
    return {
        "title": record.title,
        "url": view.address(record),
        "summary": fields.summary_in_list(),
        "tags": [tag for tag in fields.tags_in_list() if tag != group],
        "facts": fields.facts_in_list(view.catalogue),
        "status_now": status_of(record, view.catalogue.now),
        "example": fields.example,
        "hue": hue.of_record(view, record) or None,
        "level": level,
        "until": view.catalogue.shown_until(record),
    }
