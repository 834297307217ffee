"""What the search room needs to know of a record: the `search` attribute of its page."""

from functools import lru_cache

from .empty_pages import empty_pages
from .search_answers import answer_of
from .search_facets import facets_of
from .search_nearby import Nearby
from .search_sections import words_in_sections
from .service import Service

_NOT_FOUND_BY = {"home", "search"}  # templates of pages that answer nothing themselves
# How much a match in a record counts, in percent, where another record can answer as well: who asks in plain words wants the
# guide that explains the law, and something real before an example. Who names the record gets it all the same.
_OF_A_LAW, _OF_AN_EXAMPLE = 55, 85
_DAYS = {"event": "start", "demand": "published"}  # the day of kinds that are dated, but are no news


def search_entry(record, catalogue):
    """The attribute `page.search` of `record`'s page as plain values, or None when search must not find it."""
    if record.stands_in or (record.kind.name == "page" and record.fields.template in _NOT_FOUND_BY):
        return None
    text, sections = words_in_sections(record, catalogue)
    return {
        "ref": record.key,
        "title": record.title,
        "kind": record.kind.name,
        "kind_label": record.kind.label,
        "summary": record.fields.summary,
        "aliases": list(record.fields.aliases),
        "short_answer": getattr(record.fields, "short_answer", None),
        "asked": list(getattr(record.fields, "asked", ())),
        "text": text,
        "sections": sections,
        "date": _day(record),
        "facets": facets_of(record, catalogue),
        "answer": answer_of(record, catalogue),
        "worth": _worth(record),
        "until": catalogue.shown_until(record),
    }


def _worth(record):
    of_its_kind = _OF_A_LAW if record.kind.name == "law" else 100
    return min(of_its_kind, _OF_AN_EXAMPLE) if record.fields.example else of_its_kind


def _day(record):
    """The day by which results are sorted, in ISO form, or None."""
    day = record.date or getattr(record.fields, _DAYS.get(record.kind.name, ""), None)
    return day.isoformat()[:10] if day else None


@lru_cache(maxsize=1)
def _nearby(catalogue):
    return Nearby(catalogue)


def _entry(record, catalogue):
    """The search entry of `record` and where its readers go on; None for a page that has nothing to show."""
    entry = None if record.key in empty_pages(catalogue) else search_entry(record, catalogue)
    return entry and entry | _nearby(catalogue).of(record)


SERVICE = Service(attributes={"search": _entry})
