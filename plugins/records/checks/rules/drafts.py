"""Checks published records that name a draft: a publication leaves out the draft, and the line that names it."""

from ...model.fields import Reference
from ...model.record import walk
from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a reminder for each reference to a draft from a record that visitors see, and from site.yml."""
    for record in catalogue.records:
        if not record.fields.draft:
            for location, reference in record.references():
                yield from _draft(catalogue, at(record, location), type(record.fields), location, reference)
    for location, value in walk(catalogue.site):
        if isinstance(value, Reference):
            source = catalogue.content.site_source
            place = source.path, *source.document.place(location)
            yield from _draft(catalogue, place, type(catalogue.site), location, value)


def _draft(catalogue, place, model, location, reference):
    target = catalogue.find(reference)
    if target is not None and target.fields.draft:
        label = model.model_fields[location[0]].title
        yield Problem(
            *place,
            f"“{label}”指向的{target.kind.label}“{target.title}”还是草稿，正式发布时这里会少这一项。"
            f"请写完它（{target.path}），或者先删去这一项",
            "reminder",
            about=f"draft {target.key}",
        )
