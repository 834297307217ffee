"""Finds the pages that have nothing to show because the records they need are missing; no link leads to such a page.

A page of rounds between two rounds is not empty: visitors want to know that nothing can be handed in today.
"""

from functools import lru_cache

from .service import all_services


def _every(record):
    return True


@lru_cache(maxsize=4)  # The portal asks once for each page.
def empty_pages(catalogue, counts=_every):
    """Return the keys of the pages of `catalogue` that have nothing to show.

    Only records for which `counts` is true fill a page.
    """
    filling = [record for record in catalogue.records if counts(record)]
    kinds = {record.kind.name for record in filling}
    idle = {
        template for template, fills in _filled_by().items() if not any(fills(record, catalogue) for record in filling)
    }
    return {
        page.key
        for page in catalogue.of("page")
        if page.fields.template in idle or (page.fields.collects and page.fields.collects not in kinds)
    }


def _filled_by():
    """Return {template: function of a record and the catalogue that says whether the record fills its page}.

    Lists of one kind are not in it. Templates not named here are never empty: hours of learning, for example,
    can be entered without any event.
    """
    services = {name: service.fills for name, service in all_services().items() if service.fills}
    return services | {"data": lambda record, catalogue: record.kind.name != "page"}
