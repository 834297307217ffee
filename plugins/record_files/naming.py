"""Finds and changes the places in a file that name a record: fields that refer to it, and links to it in texts."""

import re

from pydantic import ValidationError

from ..records.model.fields import Reference
from ..records.model.record import walk
from ..records.writing.content_text import ContentText, EditRefused
from ..records.writing.edits import rename_key, set_value
from .finding import Refused

_NO_CONTEXT = {"vocabularies": {}}  # Words of vocabularies are no names of records.


def renamed_in(text, is_markdown, path, model, kind, old, new):
    """Return `text`, the file that staff know as `path`, with `new` for `old` wherever it names that record of `kind`.

    `model` describes its fields; without one every text that is kind:slug counts.
    Raises Refused for a file that mentions the record and cannot be read.
    """
    if old not in text:
        return text
    try:
        text = _in_fields(text, is_markdown, model, kind, old, new)
    except (EditRefused, ValidationError):
        if not re.search(rf"(?<![a-z0-9-]){old}(?![a-z0-9-])", text):
            return text
        raise Refused(f"{path} 里写到“{old}”，但是有错，读不全。请先照 check 的提示改好，再改名") from None
    return _in_links(text, kind, old, new)


def _in_links(text, kind, old, new):
    """Return `text` with the new name in links: [words](award:old#part), [words]({filename}../awards/old.md)."""
    text = re.sub(
        rf"(\]\(\s*|^\[[^\]\n]+\]:\s*){kind.name}:{old}(?=[#)\s])", rf"\g<1>{kind.name}:{new}", text, flags=re.M
    )
    folder = kind.folder.rpartition("/")[2]
    return re.sub(rf"(\{{filename\}}[^)#\s]*{folder}/){old}(?=\.(?:md|yml)[#)\s])", rf"\g<1>{new}", text)


def _in_fields(text, is_markdown, model, kind, old, new):
    data = ContentText(text, is_markdown).data
    for location in _places(data, model, kind.name, old):
        text = _set(text, is_markdown, location, kind.name, old, new)
    if kind.name == "programme" and old in (data.get("offers") or {}):
        text = rename_key(text, ("offers", old), new, is_markdown)
    return text


def _places(data, model, kind, old):
    if model is None:
        return [location for location, value in _leaves(data) if value == f"{kind}:{old}"]
    fields = model.model_validate(data, context=_NO_CONTEXT)
    return [
        location
        for location, value in walk(fields)
        if isinstance(value, Reference) and value.kind == kind and value == old
    ]


def _set(text, is_markdown, location, kind, old, new):
    """Give the reference at `location` its new name, whether it is written with its kind or without."""
    here = ContentText(text, is_markdown)
    try:
        here.node(location)
    except EditRefused:  # A list of one may be written without brackets.
        location = location[:-1]
    value = here.data
    for step in location:
        value = value[step]
    right = {old: new, f"{kind}:{old}": f"{kind}:{new}"}.get(value.strip() if isinstance(value, str) else None)
    return set_value(text, location, right, is_markdown) if right else text


def _leaves(value, location=()):
    if isinstance(value, str):
        yield location, value
    elif value is not None:
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, (*location, step))
