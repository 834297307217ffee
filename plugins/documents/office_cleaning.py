"""An Office file without author, company and what else says who worked on it and where; what it shows stays as it is.

Core and extended properties: ECMA-376 part 2, 11, and part 1, 22.2. Names of authors outlive their remarks in a list of
persons, paths of machines stand in workbooks and as the template of a text, a thumbnail shows what the first page was once.
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
# What may stay of the properties; all else is about persons and machines, or nobody needs it.
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
}  # relations that go, with the parts to which they lead
_SIGNATURE = "origin"


def is_signed(package):
    """Whether the Package carries a digital signature, which any change would break."""
    return bool(package.related("", _SIGNATURE))


def cleaned(data, package):
    """The bytes `data` of the Package as they are published: the same bytes when there is nothing to take out."""
    if is_signed(package):
        return data
    reached = _reached(package)
    dropped = {name for name in package.names if name not in reached}  # older states too, to which nothing leads
    changed = _photographs(package, dropped)
    for part, is_doomed in _cuts(package, reached, dropped):
        before = changed.get(part) or package.read(part)
        after = cut(before, is_doomed)
        if after != before:
            changed[part] = after
    return rewritten(data, changed, dropped) if changed or dropped else data


def _cuts(package, reached, dropped):
    """Yield (part, function of the name and the attributes of an element: whether it goes)."""
    for rels in (name for name in package.names if name.endswith(".rels") and name in reached):
        gone = {each.id for each in package.relations(source_of(rels)) if each.what in _DROPPED}
        if gone:
            yield rels, partial(_is_relation, gone)
    yield package.written(CONTENT_TYPES), partial(_is_override, dropped)
    for what, kept in _KEPT.items():
        for part in package.related("", what):
            yield part, partial(_is_none_of, kept)
    for part, words in _telling(package):
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
    """{part: bytes} of the photographs that tell of a camera or a place."""
    found = {}
    for part in package.names:
        clean = CLEANERS.get(splitext(part)[1].lower())
        if clean and part not in dropped:
            data = package.read(part, MOST_BYTES)
            with suppress(PictureBroken):  # what cannot be read as a picture is none that shows anything
                after = clean(data)
                found |= {part: after} if after != data else {}
    return found


def _telling(package):
    """[(part, names of elements)] that tell a path or a user, or that hang on a part that goes."""
    main = package.main
    found = [(part, {"attachedTemplate"}) for part in package.related(main, "settings")]
    if split(main)[1].startswith("workbook"):
        found += [(main, {"fileSharing", "absPath"})]
    # A control bound to a part that goes would lose what it shows, and what is typed into it would be overwritten.
    found += [(part, {"dataBinding"}) for part in stories_of(package) if b"dataBinding" in package.read(part)]
    return found + [
        (part, {"custData"})
        for part in package.names
        if part.startswith("ppt/") and part.endswith(".xml") and b"custData" in package.read(part)
    ]


def _reached(package):
    """The names of the parts to which relations lead that do not go, and those that list these relations."""
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
