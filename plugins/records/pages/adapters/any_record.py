"""The page of a record whose kind has no template of its own: every field by its label, in the order of the model."""

from datetime import date
from numbers import Number

from ...model.parts import Part
from .links import links
from .view import dated

# What the frame of the page, the head or another service shows, or what is for machines only.
_SHOWN_ELSEWHERE = {
    "title",
    "summary",
    "aliases",
    "owner",
    "reviewed",
    "review_every",
    "sources",
    "old_urls",
    "draft",
    "example",
    "order",
    "picture",
    "ask",
    "wants_form",
    "serves",
}


def facts(view, record):
    """The items of components/facts.html: each field of `record` that names records, or holds plain values."""
    found = ((name, _fact(view, record, name)) for name in _names(record))
    return [{"label": record.kind.label_of(name)} | fact for name, fact in found if fact]


def sections(view, record):
    """[{id, title, lines}], one for each field of `record` that holds parts; a line has the words of one part."""
    return [
        {"id": name, "title": record.kind.label_of(name), "lines": [_line(part) for part in record.items(name)]}
        for name in _names(record)
        if any(isinstance(item, Part) for item in record.items(name))
    ]


def _names(record):
    return [name for name in record.kind.fields.model_fields if name not in _SHOWN_ELSEWHERE]


def _fact(view, record, name):
    """What a fact says of the field `name` besides its label; None for a field that is left open or holds parts."""
    linked = view.catalogue.linked(record, name)
    if linked:
        return {"links": links(view, linked)}
    value = getattr(record.fields, name)
    if isinstance(value, date):
        return dated(value)
    words = [_word(item) for item in record.items(name)]
    return {"text": "；".join(words)} if words and None not in words else None


def _word(value):
    """One plain value as text, None for a value that is more."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return dated(value)["text"]
    return str(value) if isinstance(value, (str, Number)) else None


def _line(part):
    fields = ((info.title, getattr(part, name)) for name, info in type(part).model_fields.items())
    return "；".join(f"{title}：{value}" for title, value in fields if isinstance(value, str))
