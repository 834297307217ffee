"""An Office file (.docx, .xlsx, .pptx): parts in a zip and the relations between them, ECMA-376 part 2.

Names of parts are free: Word writes word/document.xml, others document2.xml. What a part is, its relation says. In the
Strict variant all namespaces and types of relations have other prefixes, so only their last word is read.
"""

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from urllib.parse import unquote
from xml.etree import ElementTree

LARGEST = 20_000_000  # bytes of a part of XML: a form has a hundredth of it, an archive made to burst has more
MOST_PARTS = 10_000  # a presentation of three hundred slides has some two thousand
MOST_BYTES = (
    300_000_000  # of all parts: those of a file of 50 MB, which is mostly photographs, have little more than that
)
_STRICT_NAMES = {"extendedProperties": "extended-properties", "customProperties": "custom-properties"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how files of Office 97 begin, and those with a password
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ElementTree.ParseError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)


class UnreadableDocument(Exception):
    """The file cannot be read; `locked` is whether that is because it has a password, or is one of Office 97."""

    def __init__(self, locked=False):
        super().__init__()
        self.locked = locked


@dataclass(frozen=True)
class Relation:
    """One part points at another, or, if `external`, at an address; `what` is the last word of its type."""

    id: str
    what: str
    target: str
    external: bool


class Package:
    """The parts of the file `data`, bytes. Raises UnreadableDocument, as all that reads a part does."""

    def __init__(self, data):
        if data.startswith(_OLE):
            raise UnreadableDocument(locked=True)
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as fault:
            raise UnreadableDocument from fault
        self._sizes = {entry.filename: entry.file_size for entry in self._archive.infolist()}
        self._written = {name.lower(): name for name in self._sizes}  # names that differ in capitals are one name
        too_much = len(self._sizes) > MOST_PARTS or sum(self._sizes.values()) > MOST_BYTES
        if too_much or len(self._written) < len(self._archive.infolist()):  # the second of one name would be hidden
            raise UnreadableDocument

    @property
    def names(self):
        """The names of all parts, in the order of the zip."""
        return list(self._sizes)

    def written(self, name):
        """The part `name` as the zip writes it, where capitals do not count; `name` itself if there is no such part."""
        return self._written.get(name.lower(), name)

    def read(self, name, largest=LARGEST):
        """The bytes of the part `name`, which has at most `largest`."""
        if self._sizes.get(name, largest + 1) > largest:
            raise UnreadableDocument
        try:
            return self._archive.read(name)
        except _BROKEN as fault:
            raise UnreadableDocument from fault

    def tree(self, name):
        """The XML of the part `name` as an Element."""
        xml = self.read(name)
        if b"<!DOCTYPE" in xml:  # Office writes none; entities are how XML bursts
            raise UnreadableDocument
        try:
            return ElementTree.fromstring(xml)
        except _BROKEN as fault:
            raise UnreadableDocument from fault

    def relations(self, name=""):
        """The Relations of the part `name`, those of the whole file by default, in their order."""
        folder, listed = posixpath.dirname(name), self.written(relations_of(name))
        return [self._relation(each, folder) for each in self.tree(listed)] if listed in self._sizes else []

    def _relation(self, element, folder):
        target, external = element.get("Target", ""), element.get("TargetMode") == "External"
        what = element.get("Type", "").rpartition("/")[2]
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, unquote(re.sub("[#?].*", "", target)))).lstrip("/")
            target = self.written(target)
        return Relation(element.get("Id", ""), _STRICT_NAMES.get(what, what), target, external)

    def related(self, name, *whats):
        """The names of the parts to which the part `name` has a relation that is one of `whats`, each once."""
        return list(
            dict.fromkeys(
                each.target
                for each in self.relations(name)
                if each.what in whats and not each.external and each.target in self._sizes
            )
        )

    @cached_property
    def main(self):
        """The name of the part with the text, the sheets or the slides."""
        found = self.related("", "officeDocument")
        if not found:
            raise UnreadableDocument
        return found[0]


def local_name(element):
    """The name of `element` without its namespace."""
    return element.tag.rpartition("}")[2]


def relations_of(name):
    """The name of the part that lists the relations of the part `name`."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def source_of(rels):
    """The name of the part whose relations the part `rels` lists."""
    folder, file = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
