"""Removes from an Office file author, company and everything else that says who worked on it and where.

What the file shows stays as it is. Core and extended properties: ECMA-376 part 2, 11, and part 1, 22.2. The names of
authors of deleted comments remain in a list of persons; workbooks and the template of a text name paths of machines; a
thumbnail shows an older state of the first page.
"""

from contextlib import suppress
from functools import partial
from posixpath import split, splitext

from .archive import rewritten
from .content_controls import stories_of
from .cutting import cut
from .package import relations_of, source_of
from .pictures import CLEANERS, MOST_BYTES, PictureBroken

CONTENT_TYPES = "[Content_Types].xml"
# The properties that stay; all others are about persons and machines, or nobody needs them.
_KEPT = {
    "core-properties": {"coreProperties", "title", "subject", "language", "category", "version", "created", "modified"},
    "extended-properties": {"Properties", "Application", "AppVersion", "DocSecurity"},
}
_DROPPED = {
    "thumbnail",
    "custom-properties",
    "customXml",
    "people",
    "person",
    "commentAuthors",
    "authors",
    "classificationlabels",
    "attachedTemplate",
}  # relations that are removed, with the parts to which they lead
_SIGNATURE = "origin"


def is_signed(package):
    """Return whether the Package has a digital signature, which any change would invalidate."""
    return bool(package.related("", _SIGNATURE))


def cleaned(data, package):
    """Return the bytes `data` of the Package as they are published, unchanged when nothing has to be removed."""
    if is_signed(package):
        return data
    reached = _reached(package)
    # This includes older states, which no relation reaches.
    dropped = {name for name in package.names if name not in reached}
    changed = _photographs(package, dropped)
    for part, is_removed in _cuts(package, reached, dropped):
        before = changed.get(part) or package.read(part)
        after = cut(before, is_removed)
        if after != before:
            changed[part] = after
    return rewritten(data, changed, dropped) if changed or dropped else data


def _cuts(package, reached, dropped):
    """Yield (part, predicate); the predicate takes the name and attributes of an element and says whether it is
    removed.
    """
    for rels in (name for name in package.names if name.endswith(".rels") and name in reached):
        gone = {each.id for each in package.relations(source_of(rels)) if each.what in _DROPPED}
        if gone:
            yield rels, partial(_is_relation, gone)
    yield package.written(CONTENT_TYPES), partial(_is_override, dropped)
    for what, kept in _KEPT.items():
        for part in package.related("", what):
            yield part, partial(_is_none_of, kept)
    for part, words in _parts_with_paths(package):
        yield part, partial(_is_one_of, words)


def _is_relation(ids, name, attributes):
    return name == "Relationship" and attributes.get("Id") in ids


def _is_override(parts, name, attributes):
    return name == "Override" and attributes.get("PartName", "").lstrip("/") in parts


def _is_none_of(names, name, attributes):
    return name not in names


def _is_one_of(names, name, attributes):
    return name in names


def _photographs(package, dropped):
    """Return {part: cleaned bytes} of the photographs that hold data about a camera or a place."""
    found = {}
    for part in package.names:
        clean = CLEANERS.get(splitext(part)[1].lower())
        if clean and part not in dropped:
            data = package.read(part, MOST_BYTES)
            with suppress(PictureBroken):  # a file that cannot be read as a picture shows nothing anyway
                after = clean(data)
                found |= {part: after} if after != data else {}
    return found


def _parts_with_paths(package):
    """Return [(part, names of elements)] that hold a path or a user name, or that refer to a part that is removed."""
    main = package.main
    found = [(part, {"attachedTemplate"}) for part in package.related(main, "settings")]
    if split(main)[1].startswith("workbook"):
        found += [(main, {"fileSharing", "absPath"})]
    # A control bound to a removed part would lose its text, and text typed into it would be overwritten.
    found += [(part, {"dataBinding"}) for part in stories_of(package) if b"dataBinding" in package.read(part)]
    return found + [
        (part, {"custData"})
        for part in package.names
        if part.startswith("ppt/") and part.endswith(".xml") and b"custData" in package.read(part)
    ]


def _reached(package):
    """Return the names of the parts that are reached by relations that stay, and of the parts that list these
    relations.
    """
    names, found, ahead = set(package.names), {package.written(CONTENT_TYPES)}, [""]
    while ahead:
        part = ahead.pop()
        found |= {part, package.written(relations_of(part))}
        ahead += {
            each.target
            for each in package.relations(part)
            if not each.external and each.what not in _DROPPED and each.target in names
        } - found
    return found
