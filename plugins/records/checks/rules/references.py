"""Checks that every reference names an existing record, and every citation an article of its law."""

from ...model.fields import Reference
from ...model.parts import Citation
from ...model.record import walk
from ...reading.problem import Problem, listed, nearest
from .. import at, cause, way_to
from ..cited_places import laws_cited


def check(catalogue):
    """Yield a Problem for each reference to a missing record or article, in records, site.yml and vocabularies."""
    for record in catalogue.records:
        for location, reference in record.references():
            yield from _missing_record(catalogue, at(record, location), _label(record.kind.fields, location), reference)
    yield from _settings(catalogue)
    for part, place in laws_cited(catalogue):
        if part.article:
            yield from _missing_article(catalogue, place("article"), part)


def _settings(catalogue):
    """Check the references in site.yml and in the vocabularies."""
    source = catalogue.content.site_source
    for location, value in walk(catalogue.site):
        if isinstance(value, Reference):
            place = source.path, *source.document.place(location)
            yield from _missing_record(catalogue, place, _label(type(catalogue.site), location), value)
    for words in catalogue.vocabularies.values():
        for location, value in walk(list(words.terms), ("terms",)):
            if isinstance(value, Citation):
                place = words.place((*location, "law"))
                yield from _missing_record(catalogue, place, words.title, value.law)
            elif isinstance(value, Reference) and location[-1] == "line":
                place = words.place(location)
                yield from _missing_record(catalogue, place, words.title, value)


def _missing_record(catalogue, place, label, reference):
    if reference.kind not in catalogue.kinds:
        way_out = nearest(reference.kind, catalogue.kinds)
        yield Problem(
            *place, f"“{label}”里没有“{reference.kind}”这一类。{way_out or '可写：' + listed(catalogue.kinds, 30)}"
        )
    elif catalogue.find(reference) is None and f"{reference.kind}:{reference}" not in catalogue.content.broken:
        kind = catalogue.kinds[reference.kind]
        yield Problem(
            *place,
            f"“{label}”指向的{kind.label}“{reference}”不存在。{way_to(catalogue, kind, reference)}",
            about=cause(catalogue, kind, reference),
        )


def _missing_article(catalogue, place, part):
    law = catalogue.get("law", part.law)
    if law and law.fields.article(part.article) is None:
        yield Problem(
            *place,
            f"《{law.fields.short}》的记录里没有{part.article}。请在 {law.path} 的“条文大意”里加上这一条，或改正条号",
        )


def _label(model, location):
    return model.model_fields[location[0]].title
