"""Where the content cites laws: in records, in site.yml, in the vocabularies."""

from functools import partial

from ..model.parts import Citation, Source
from ..model.record import walk


def laws_cited(catalogue):
    """Yield (part, place) for every Citation, and for every Source that names a law, in the whole content.

    `place` is a function: place("article") returns the (path, line, column) of that field of the part.
    """
    for place, fields, location in _files(catalogue):
        for inner, part in walk(fields, location):
            if isinstance(part, (Citation, Source)) and part.law:
                yield part, partial(_place, place, inner)


def _files(catalogue):
    """Yield (function that returns the place of a location, fields, the location of these fields)."""
    for record in catalogue.records:
        yield partial(_in_file, record.source), record.fields, ()
    yield partial(_in_file, catalogue.content.site_source), catalogue.site, ()
    for words in catalogue.vocabularies.values():
        yield words.place, list(words.terms), ("terms",)


def _in_file(source, location):
    return source.path, *source.document.place(location)


def _place(place, location, name):
    return place((*location, name))
