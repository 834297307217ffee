"""The data of a page that search needs.

A page takes part by having the attribute `search`, a plain dict that the caller makes. It requires

ref, title, kind, kind_label

and may have

summary       a text
short_answer  one line
aliases       list of names
asked         list: how people put the question; found, but not shown
text          the words of its structured fields
sections      more words, [{id, title, text}]; id is that of the section on the page
date          ISO day
facets        list of {name, label, values: [{id, label}]}
answer        what to show at once when a query names the page; plain values, shown as they are
topics, whom  lists of pages to go on to when no page answers, [{label, url}]
worth         how much a match counts, in percent; 100 by default
until         the moment from which on the page must not be found, ISO with a zone
"""

from dataclasses import dataclass

from .plain_text import plain_sections

_REQUIRED = ("ref", "title", "kind", "kind_label")


class DocumentError(ValueError):
    """The attribute `search` of a page lacks a required value."""


@dataclass(frozen=True)
class Document:
    """One page as search sees it.

    `url` is relative to the root of the site. `sections` are (start in `text`, id on the page, title), in order.
    """

    ref: str
    url: str
    title: str
    kind: str
    kind_label: str
    summary: str = ""
    aliases: tuple = ()
    asked: tuple = ()
    short_answer: str = ""
    text: str = ""
    sections: tuple = ()
    date: str | None = None
    facets: tuple = ()
    answer: dict | None = None
    topics: tuple = ()
    whom: tuple = ()
    worth: int = 100
    until: str | None = None


def document_of(page):
    """Return the Document of a Pelican page or article, or None if it must not be found.

    Pages without `search` and pages that are not published must not be found. Raises DocumentError when `page.search`
    lacks a required value.
    """
    entry = getattr(page, "search", None)
    if not entry or getattr(page, "status", None) != "published":
        return None
    missing = [key for key in _REQUIRED if not entry.get(key)]
    if missing:
        raise DocumentError(f"{page.url}：page.search 缺少 {'、'.join(missing)}")
    text, sections = _joined(
        [("", "", entry.get("text") or ""), *_own_sections(entry), *plain_sections(page.content or "")]
    )
    return Document(
        ref=entry["ref"],
        url=page.url,
        title=entry["title"],
        kind=entry["kind"],
        kind_label=entry["kind_label"],
        summary=" ".join((entry.get("summary") or "").split()),
        aliases=tuple(entry.get("aliases") or ()),
        asked=tuple(entry.get("asked") or ()),
        short_answer=entry.get("short_answer") or "",
        text=text,
        sections=sections,
        date=entry.get("date"),
        facets=tuple(entry.get("facets") or ()),
        answer=entry.get("answer"),
        topics=tuple(entry.get("topics") or ()),
        whom=tuple(entry.get("whom") or ()),
        worth=entry.get("worth") or 100,
        until=entry.get("until"),
    )


def _own_sections(entry):
    return [(section["id"], section["title"], section["text"]) for section in entry.get("sections") or ()]


def _joined(parts):
    """Return the texts of `parts`, (id, title, text), joined, and the sections: where in it each part with an id
    begins.
    """
    text, sections = "", []
    for id, title, words in parts:
        words = " ".join(words.split())
        if not words:
            continue
        text += " " if text else ""
        if id:
            sections.append((len(text), id, title))
        text += words
    return text, tuple(sections)


def documents_of(pages):
    """Return the Documents of `pages` and their translations, ordered by address."""
    every = [each for page in pages for each in (page, *getattr(page, "translations", ()))]
    documents = [document for page in every if (document := document_of(page))]
    return sorted(documents, key=lambda document: (document.url, document.ref))
