"""The way from the home page to a page, as the component `breadcrumbs` shows it."""

from ...model.languages import language_of
from ..trail import trail


def breadcrumbs(view, record, selected, part):
    """{items, current, language} of the page of `record`; None for the home page, which has none.

    `selected` is the choice of a facet page, `part` names a page that is a part of the record's; None for both else.
    """
    steps = trail(record, view.catalogue, selected, part)
    if not steps:
        return None
    *above, (current, _) = steps
    return {
        "items": [{"text": title, "url": view.address(url)} for title, url in above],
        "current": current,
        "language": language_of(record),
    }
