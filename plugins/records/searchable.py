"""What the search room needs to know of a record: the `search` attribute of its page."""

from .answers import answer_of
from .fields import ArticleNumber, Term
from .search_facets import facets_of

_NOT_FOUND_BY = {"home", "search"}    # templates of pages that answer nothing themselves
_SAID_ELSEWHERE = {"title", "summary", "aliases", "short_answer"}
_NOT_PROSE = {"old_urls", "owner", "sources", "basis", "cites", "template", "collects", "group_by", "only", "file", "credit",
              "url", "website", "official_url", "register_url",
              "ask", "wants_form", "serves", "timezone", "initial", "hue", "compare", "scenarios"}     # where it comes from and how it is kept, not what it says
_DAYS = {"event": "start", "demand": "published"}     # the day of kinds that are dated, but are no news


def search_entry(record, catalogue):
    """The attribute `page.search` of `record`'s page as plain values, or None when search must not find it."""
    if record.stands_in or (record.kind.name == "page" and record.fields.template in _NOT_FOUND_BY):
        return None
    return {
        "ref": record.key,
        "title": record.title,
        "kind": record.kind.name,
        "kind_label": record.kind.label,
        "summary": record.fields.summary,
        "aliases": list(record.fields.aliases),
        "text": _text(record),
        "date": _day(record),
        "facets": facets_of(record, catalogue),
        "answer": answer_of(record, catalogue),
        "until": catalogue.shown_until(record),
    }


def _day(record):
    """The day by which results are sorted, in ISO form, or None."""
    day = record.date or getattr(record.fields, _DAYS.get(record.kind.name, ""), None)
    return day.isoformat()[:10] if day else None


def _text(record):
    words = []
    for location, value in record.values():
        if _SAID_ELSEWHERE & set(location[:1]) or _NOT_PROSE & set(location):
            continue
        if isinstance(value, (Term, ArticleNumber)) or type(value) is str:
            words.append(str(value))
    return "\n".join(dict.fromkeys(words))
