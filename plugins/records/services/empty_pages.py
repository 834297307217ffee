"""Which pages live from records that are not there: nothing leads to them, and nobody finds them, until there are some.

A page of rounds between two rounds is not empty: that nothing can be handed in today is what its visitor wants to know.
"""

from .apply import accepting_stages
from .deadlines import dates_of
from .packs import pack_of


def empty_pages(catalogue, counts=lambda record: True):
    """The keys of the pages of `catalogue` that have nothing to show; only the records for which `counts` is true fill a page."""
    filling = [record for record in catalogue.records if counts(record)]
    kinds = {record.kind.name for record in filling}
    idle = {
        template for template, fills in _FILLED_BY.items() if not any(fills(record, catalogue) for record in filling)
    }
    return {
        page.key
        for page in catalogue.of("page")
        if page.fields.template in idle or (page.fields.collects and page.fields.collects not in kinds)
    }


def _of_kind(kind):
    return lambda record, catalogue: record.kind.name == kind


def _accepts(record, catalogue):
    return record.kind.name == "round" and not catalogue.is_unpublished(record) and bool(accepting_stages(record))


def _wants_papers(record, catalogue):
    return not catalogue.is_unpublished(record) and pack_of(record, catalogue) is not None


def _has_dates(record, catalogue):
    """A law counts only until it takes effect: nobody plans by the dates of the past."""
    found = None if catalogue.is_unpublished(record) else dates_of(record, catalogue)
    return bool(found) and (record.kind.name != "law" or any(date["end"] >= catalogue.today for date in found["dates"]))


# What fills the pages of a template, besides lists of one kind. Templates that are not named here are never empty: hours of
# learning, for one, can be entered without any event.
_FILLED_BY = {
    "apply": _accepts,
    "data": lambda record, catalogue: record.kind.name != "page",
    "deadlines": _has_dates,
    "ladder": _of_kind("award"),
    "match": _of_kind("demand"),
    "packs": _wants_papers,
    "periods": _of_kind("period"),
}
