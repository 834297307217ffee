"""The words of a record as they stand on its page, section by section, for search."""

from .fields import ArticleNumber, Reference, Term

_SAID_ELSEWHERE = {"title", "summary", "aliases", "short_answer", "asked"}
# Where it comes from and how it is kept, not what it says.
_NOT_PROSE = {"old_urls", "owner", "sources", "basis", "cites", "template", "collects", "group_by", "only", "file", "credit",
              "url", "website", "official_url", "register_url",
              "ask", "wants_form", "serves", "timezone", "initial", "hue", "compare", "scenarios"}


def words_in_sections(record, catalogue):
    """The words of the fields of `record`: (those that stand in no section, [{"id", "title", "text"}]).

    A section is one that the model of its kind declares, or an article of a law; sections without words are left out.
    """
    by_place = _words(record, catalogue)
    sections = []
    for id, title, belongs in _sections(record):
        words = [word for place, word in by_place.items() if belongs(place)]
        by_place = {place: word for place, word in by_place.items() if not belongs(place)}
        if words:
            sections.append({"id": id, "title": title, "text": "\n".join(dict.fromkeys(words))})
    return "\n".join(dict.fromkeys(by_place.values())), sections


def _sections(record):
    """(id, title, whether the value at a place belongs to it) for each section of the page of `record`."""
    if record.kind.name == "law":
        for index, article in enumerate(record.fields.articles):
            yield article.number.anchor, record.fields.called(article.number), lambda place, index=index: place[:2] == ("articles", index)
    for section in record.kind.fields.sections:
        yield section.id, section.title, lambda place, section=section: place[0] in section.fields


def _words(record, catalogue):
    """{place: words} of every value of `record` that is prose; in the place of a period its title stands."""
    words = {}
    for place, value in record.values():
        if _SAID_ELSEWHERE & set(place[:1]) or _NOT_PROSE & set(place):
            continue
        if isinstance(value, (Term, ArticleNumber)) or type(value) is str:
            words[place] = str(value)
        elif isinstance(value, Reference) and value.kind == "period" and (period := catalogue.find(value)):
            words[place] = period.title
    return words
