"""Copies a record as a draft under another name, without what belongs to the one it is copied from."""

from datetime import date

from pydantic import ValidationError

from ..records.model.record import walk
from ..records.model.scaffold import free_place
from ..records.writing.atomic import write
from ..records.writing.content_text import ContentText, EditRefused
from ..records.writing.edits import insert, remove, set_value
from .finding import Refused, found, named

# These belong to one record or one person: addresses, the words that lead to it, consent, a certificate.
_NOT_COPIED = (
    "aliases",
    "asked",
    "old_urls",
    "consent",
    "certificate_number",
    "published_until",
    "superseded_by",
    "superseded_on",
)
_OF_OTHERS = {"sources", "cites", "basis"}  # Days of documents stay what they are.
_OF_PEOPLE = {"expert", "laureate"}


def copy_record(folder, kind_name, slug, key):
    """Write a copy of the record `key`, such as round:star-2026, below the layer `folder`; return its Path.

    It is a draft named `slug`; its days are empty, so that `check` lists what is still to be written.
    Raises Refused, and ScaffoldRefused for a name that is no good.
    """
    source = found(folder, key if ":" in key else f"{kind_name}:{key}")[0]
    kind, _ = named(f"{kind_name}:{slug}")
    if kind != source.kind:
        raise Refused(f"“{key}”是“{source.kind.label}”，不能照着它写“{kind.label}”")
    target = free_place(folder, kind, slug).with_suffix(source.file.suffix)
    try:
        text = _as_draft(source.text, source.is_markdown, kind)
    except (EditRefused, ValidationError):
        raise Refused(f"{source.path} 有错，照着写不了。请先照 check 的提示改好") from None
    target.parent.mkdir(parents=True, exist_ok=True)
    write(target, text.encode("utf-8"))
    return target


def _as_draft(text, is_markdown, kind):
    fields = kind.fields.model_validate(ContentText(text, is_markdown).data, context={"vocabularies": {}})
    days = [location for location, value in walk(fields) if isinstance(value, date) and not _OF_OTHERS & {*location}]
    people = ["title"] if kind.name in _OF_PEOPLE else []
    for location in [*days, *((name,) for name in people)]:
        if location[0] not in _NOT_COPIED:
            text = _emptied(text, location, is_markdown)
    for name in _NOT_COPIED:
        if name in ContentText(text, is_markdown).data:
            text = remove(text, (name,), is_markdown)
    if "draft" in ContentText(text, is_markdown).data:
        return set_value(text, ("draft",), "true", is_markdown)
    return insert(text, ("draft",), "true", after="title", is_markdown=is_markdown)


def _emptied(text, location, is_markdown):
    """Return `text` with nothing at `location`; an item of a list of days goes."""
    data = ContentText(text, is_markdown).data
    if isinstance(location[-1], int):
        location = location[:-1]  # Former days (was) go together, once.
    for step in location[:-1]:
        data = data[step]
    if location[-1] not in data:  # Something else said it: the end of a stage may be computed from workdays.
        return text
    return set_value(text, location, None, is_markdown)
