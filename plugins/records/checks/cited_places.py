"""Where the content cites laws: in records, in site.yml, in the vocabularies."""

from functools import partial

from ..model.parts import Citation, Source
from ..model.record import walk


def laws_cited(catalogue):
    """Yield (part, place) for every Citation, and for every Source that names a law, in the whole content.

    `place` is a function: place("article") returns the (path, line, column) of that field of the part.
    """
    for source, fields, location in _files(catalogue):
        for inner, part in walk(fields, location):
            if isinstance(part, (Citation, Source)) and part.law:
                yield part, partial(_place, source, inner)


def _files(catalogue):
    """Yield (SourceFile, the fields read from it, the location of these fields in the file)."""
    for record in catalogue.records:
        yield record.source, record.fields, ()
    yield catalogue.content.site_source, catalogue.site, ()
    for words in catalogue.vocabularies.values():
        yield words.source, list(words.terms), ("terms",)


def _place(source, location, name):
    return source.path, *source.document.place((*location, name))
