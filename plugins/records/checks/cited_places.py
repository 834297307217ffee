"""Where the content cites laws: in records, in site.yml, in the vocabularies."""

from functools import partial

from ..model.parts import Citation, Source
from ..model.record import walk


def laws_cited(catalogue):
    """Yield (part, place) for every Citation, and every Source that names a law, of the whole content.

    `place` gives the (path, line, column) of a field of the part, place("article").
    """
    for source, fields, location in _files(catalogue):
        for inner, part in walk(fields, location):
            if isinstance(part, (Citation, Source)) and part.law:
                yield part, partial(_place, source, inner)


def _files(catalogue):
    """(SourceFile, what was read of it, the location of that in it)."""
    for record in catalogue.records:
        yield record.source, record.fields, ()
    yield catalogue.content.site_source, catalogue.site, ()
    for words in catalogue.vocabularies.values():
        yield words.source, list(words.terms), ("terms",)


def _place(source, location, name):
    return source.path, *source.document.place((*location, name))
