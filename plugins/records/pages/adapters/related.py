"""What a record names and what names it, by kind, as the component `related` shows it."""

from ...model.languages import versions_of
from .links import link

_MOST = 8  # of one kind; the list has the rest
_NOT_NAMED = ("law", "contact", "form")  # the page shows these among its sources, contacts and forms
_NO_GROUP = ("page", "platform")  # platforms stand in the navigation


def groups(view, record, own_kinds):
    """{groups} of the records near `record`, without the kinds `own_kinds`, which its page shows itself."""
    near = _near(view.catalogue, record)
    members = {
        kind: [other for other in near if other.kind is kind]
        for name, kind in view.catalogue.kinds.items()
        if name not in own_kinds and name not in _NO_GROUP
    }
    return {"groups": [_group(view, kind, found) for kind, found in members.items() if found]}


def _near(catalogue, record):
    """The records that `record` names, then those that name it, without the same in other languages.

    A law is named by nearly every page, so its own page has the articles with what cites them in place of a list.
    """
    references = (reference for _, reference in record.references() if reference.kind not in _NOT_NAMED)
    named = [other for other in map(catalogue.find, references) if other and other is not record]
    naming = [] if record.kind.name == "law" else catalogue.referring(record)
    versions = versions_of(record, catalogue)
    return [other for other in dict.fromkeys([*named, *naming]) if other not in versions]


def _group(view, kind, members):
    page = view.catalogue.get("page", kind.plural)
    return {
        "title": kind.label,
        "links": [_link(view, other) for other in members[:_MOST]],
        "more": {"text": f"全部{kind.label}", "url": view.address(page)} if len(members) > _MOST and page else None,
    }


def _link(view, other):
    note = "示例" if other.fields.example else None
    return link(view, other) | {"note": note, "until": view.catalogue.shown_until(other)}
