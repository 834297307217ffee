"""What the search room needs to know of a record: the `search` attribute of its page."""

from .fields import ArticleNumber, Term

_NOT_FOUND_BY = {"home", "search", "sitemap", "not-found"}   # templates of pages that answer nothing themselves
_SAID_ELSEWHERE = {"title", "summary", "aliases"}
_NOT_PROSE = {"old_urls", "owner", "sources", "basis", "cites", "template", "collects", "group_by", "file",
              "url", "website", "official_url", "register_url",
              "timezone", "initial", "hue", "compare"}     # where it comes from and how it is kept, not what it says


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
        if _SAID_ELSEWHERE & set(location[:1]) or _NOT_PROSE & set(location):
            continue
        if isinstance(value, (Term, ArticleNumber)) or type(value) is str:
            words.append(str(value))
    return "\n".join(dict.fromkeys(words))
