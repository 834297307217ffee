"""Joins extensions with the records that they extend: what visitors see says beside each addition who says it."""

import re
from collections import defaultdict
from dataclasses import replace

from .extension import EXTENSION, JOINED
from .fields import Reference, Term
from .numerals import han_date
from .parts import Part
from .prose import heading_id
from .provenance import keeper_of

_NOT_READ = ("aliases", "asked")  # Readers do not see these lists, so nothing in them says who added it.


def is_extension(record):
    """Whether `record` extends another one, and has no page."""
    return record.kind.name == EXTENSION.name


def extensions_of(records):
    """Return {key: [extension]} of the extensions among `records`, those of the lowest layer first."""
    found = defaultdict(list)
    for record in sorted(filter(is_extension, records), key=lambda each: (each.layer.height, each.slug)):
        found[record.fields.extends].append(record)
    return found


def applies(extension, record):
    """Whether `extension` adds to `record`: what a layer replaces whole has no additions from below."""
    return extension.layer.height > record.layer.height


def anchor_of(extension):
    """Return the id of the section of `extension` on its page."""
    return heading_id(extension.fields.heading, "-")


def joined_records(records, site):
    """Return `records` without the extensions, each record with what those add to it; `site` is the Site."""
    additions = extensions_of(records)
    return [
        joined(record, [each for each in additions.get(record.key, ()) if applies(each, record)], site)
        for record in records
        if not is_extension(record)
    ]


def joined(record, extensions, site):
    """Return `record` with what `extensions` add to it."""
    if not extensions:
        return record
    fields = record.fields.model_copy(update=joined_lists(record, extensions, told))
    body = "\n\n".join([record.source.body.rstrip(), *(_section(each, site) for each in extensions)])
    source = replace(record.source, body=f"{body.lstrip()}\n")
    return replace(record, fields=fields, source=source, extensions=tuple(extensions))


def joined_lists(record, extensions, tell=lambda value, layer: value):
    """Return {name: list} of the lists of `record` to which `extensions` add; `tell` makes their values of theirs.

    A source that is named already is not named again.
    """
    lists = {}
    for name in (*JOINED, *record.fields.extendable):
        values = list(getattr(record.fields, name))
        for extension in extensions:
            added = getattr(extension.fields, name)
            values += [
                value if name in _NOT_READ else tell(value, extension.layer) for value in added if value not in values
            ]
        lists[name] = values
    return lists


def identity(value):
    """Return what tells `value` of a list from the others there: the fields by which its part is known, or itself."""
    if isinstance(value, Part) and value.known_by:
        return tuple(getattr(value, name) for name in value.known_by)
    return value


def told(value, layer):
    """Return `value` of a list with words before it that say which layer says it; what only names is as it was."""
    if isinstance(value, Part) and value.said_in and getattr(value, value.said_in):
        return value.model_copy(update={value.said_in: f"{_where(layer)}：{getattr(value, value.said_in)}"})
    if isinstance(value, str) and not isinstance(value, (Reference, Term)):
        return f"{_where(layer)}：{value}"
    return value


def _where(layer):
    return f"在{layer.about.place}" if layer.about else "本会补充"


def _section(extension, site):
    """Return the Markdown of the section of `extension`: its headings are a level lower than in its file."""
    fields = extension.fields
    body = re.sub(r"(?m)^(?=##{1,4} )", "#", extension.source.body.strip())
    return f"## {fields.heading}\n\n{body}\n\n{_origin(extension, site)}"


def _origin(extension, site):
    about = extension.layer.about
    whose = f"{about.name}，{about.version} 版，由" if about else "本会补充，由"
    return f"这一节是{whose}{keeper_of(extension, site)}维护，{han_date(extension.fields.reviewed)}核对。"
