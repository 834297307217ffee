"""The checks room: what must hold over the whole content. One rule a module in `rules/`.

Here is what several rules use.

A law has one record a version, with the articles that are cited. `LawArticle.paragraphs` counts its text: [0, 6, 0]
are three 款, the second with six 项. A citation names 款 and 项 in `clause`, a `clauses.Clause`: a text that knows its
places, shown as it was typed. `rules/references.py` wants the article, `rules/clauses.py` the 款 and 项. 第（三）项
alone is right only for an article of one 款, as statutes cite each other. An article that nobody has counted may be
cited without 款 alone.
"""

from functools import lru_cache

from ..model.prose import ProseRenderer
from ..reading.problem import LIKE_SLUG, nearest, place_in


def at(record, location=()):
    """Return the place (path, line, column) of `location` in the file of `record`; lines and columns count from 1."""
    return record.path, *record.source.document.place(location)


@lru_cache(maxsize=1)  # Several rules read the bodies of one catalogue.
def rendered_bodies(catalogue):
    """Return {path: Prose} for every record that has a body."""
    renderer = ProseRenderer(catalogue)
    return {
        record.path: renderer.render(record.source.body, record.kind.folder)
        for record in with_bodies(catalogue)
        if record.source.body
    }


def with_bodies(catalogue):
    """Return all records whose bodies are checked.

    These are the records of `catalogue`, and those of which only the body could be read: they have no fields.
    """
    return [*catalogue.records, *catalogue.content.half_read]


def in_body(record, words):
    """Return (line, column) of the first occurrence of `words` in the body of `record`, or of the start of the body."""
    return at_offset(record, max(record.source.body.find(words), 0))


def at_offset(record, offset):
    """Return (line, column) of the character at `offset` in the body of `record`."""
    line, column = place_in(record.source.body, offset)
    return record.source.body_line - 1 + line, column


def way_to(catalogue, kind, slug):
    """Return the advice for a reference to a missing record of `kind`: the record probably meant, or a new file."""
    others = [other.slug for other in catalogue.of(kind.name)]
    folder = catalogue.content.own(kind.folder)
    if not others:
        return f"请先在 {folder} 里建这个文件；那里一条也没有，误删的请恢复"
    return nearest(slug, others, LIKE_SLUG) or f"请先在 {folder} 里建这个文件"


def cause(catalogue, kind, slug):
    """Return the text by which problems about the missing record `slug` of `kind` are grouped (Problem.about).

    All problems about one missing record share it; so do all problems about a kind that has no records at all.
    """
    return f"{kind.name}:{slug}" if catalogue.of(kind.name) else f"{kind.name}:"
