"""What the search room needs to know of a record: the `search` attribute of its page."""

from datetime import date

from .fields import ArticleNumber, Reference, Term

_NOT_FOUND_BY = {"home", "search", "sitemap", "not-found"}   # templates of pages that answer nothing themselves
_SAID_ELSEWHERE = {"title", "summary", "aliases", "old_urls", "owner", "template", "collects", "group_by", "url", "file"}


def search_entry(record):
    """The attribute `page.search` of `record`'s page as plain values, or None when search must not find it."""
    if record.kind.name == "page" and record.fields.template in _NOT_FOUND_BY:
        return None
    return {
        "ref": record.key,
        "title": record.title,
        "kind": record.kind.name,
        "kind_label": record.kind.label,
        "summary": record.fields.summary,
        "aliases": list(record.fields.aliases),
        "text": _text(record),
        "date": record.date.isoformat() if record.date else None,
    }


def _text(record):
    words = []
    for location, value in record.values():
        if location and location[0] in _SAID_ELSEWHERE or location and location[-1] == "url":
            continue
        if isinstance(value, (Term, ArticleNumber)) or type(value) is str:
            words.append(str(value))
        elif isinstance(value, Reference) or isinstance(value, date):
            continue
    return "\n".join(dict.fromkeys(words))
