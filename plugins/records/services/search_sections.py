"""The words of a record as they stand on its page, section by section, for search."""

from ..model.fields import ArticleNumber, Reference, Term

_SAID_ELSEWHERE = {"title", "summary", "aliases", "short_answer", "asked"}
# These fields say where a record comes from and how it is kept, and are not read as its text.
_NOT_PROSE = {
    "old_urls",
    "owner",
    "sources",
    "basis",
    "cites",
    "template",
    "collects",
    "group_by",
    "only",
    "file",
    "credit",
    "url",
    "website",
    "official_url",
    "register_url",
    "ask",
    "wants_form",
    "serves",
    "timezone",
    "initial",
    "hue",
    "compare",
    "scenarios",
}


def words_in_sections(record, catalogue):
    """Return the words of the fields of `record`: (those that stand in no section, [{"id", "title", "text"}]).

    The model of the kind declares the sections; those without words are left out.
    """
    by_section = {}
    for place, word in _words(record, catalogue).items():
        by_section.setdefault(record.fields.section_at(place), []).append(word)
    texts = {section: "\n".join(dict.fromkeys(words)) for section, words in by_section.items()}
    return texts.get(None, ""), [
        {"id": id, "title": title, "text": texts[id, title]}
        for id, title in record.fields.page_sections()
        if (id, title) in texts
    ]


def _words(record, catalogue):
    """Return {place: words} for every value of `record` that is prose; a period stands with its title."""
    words = {}
    for place, value in record.values():
        if _SAID_ELSEWHERE & set(place[:1]) or _NOT_PROSE & set(place):
            continue
        if isinstance(value, (Term, ArticleNumber)) or type(value) is str:
            words[place] = str(value)
        elif isinstance(value, Reference) and value.kind == "period" and (period := catalogue.find(value)):
            words[place] = period.title
    return words
