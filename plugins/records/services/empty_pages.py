"""Which pages live from records that are not there: nothing leads to them, and nobody finds them, until there are some.

A page of rounds between two rounds is not empty: that nothing can be handed in today is what its visitor wants to know.
"""

from functools import lru_cache

from .service import all_services


def _every(record):
    return True


@lru_cache(maxsize=4)  # asked once for each page
def empty_pages(catalogue, counts=_every):
    """The keys of the pages of `catalogue` that have nothing to show; only the records for which `counts` is true fill a page."""
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
    """{template: what fills its page}, besides lists of one kind. Templates that are not named here are never empty: hours
    of learning, for one, can be entered without any event."""
    services = {name: service.fills for name, service in all_services().items() if service.fills}
    return services | {"data": lambda record, catalogue: record.kind.name != "page"}
