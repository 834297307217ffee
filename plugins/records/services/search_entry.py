"""What the search room needs to know of a record: the `search` attribute of its page."""

from functools import lru_cache

from .empty_pages import empty_pages
from .search_answers import answer_of
from .search_facets import facets_of
from .search_nearby import Nearby
from .search_sections import words_in_sections
from .service import Service

# How much a match in an example counts, in percent, where another record can answer as well: who asks in plain words
# wants something real first. Who names the example gets it all the same.
_OF_AN_EXAMPLE = 85


def search_entry(record, catalogue):
    """The attribute `page.search` of `record`'s page as plain values, or None when search must not find it."""
    if record.stands_in or not record.fields.is_findable:
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
    of_its_kind = record.fields.search_worth
    return min(of_its_kind, _OF_AN_EXAMPLE) if record.fields.example else of_its_kind


def _day(record):
    """The day by which results are sorted, in ISO form, or None."""
    name = record.fields.search_day
    day = record.date or (name and getattr(record.fields, name))
    return day.isoformat()[:10] if day else None


@lru_cache(maxsize=1)
def _nearby(catalogue):
    return Nearby(catalogue)


def _entry(record, catalogue):
    """The search entry of `record` and where its readers go on; None for a page that has nothing to show."""
    entry = None if record.key in empty_pages(catalogue) else search_entry(record, catalogue)
    return entry and entry | _nearby(catalogue).of(record)


SERVICE = Service(attributes={"search": _entry})
