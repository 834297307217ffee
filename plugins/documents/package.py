"""An Office file (.docx, .xlsx, .pptx): parts in a zip and the relations between them, ECMA-376 part 2.

The names of parts are free: Word writes word/document.xml, other programs document2.xml. The relation to a part says
what the part is. In the Strict variant all namespaces and relation types have other prefixes, so only their last word
is read.
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

LARGEST = 20_000_000  # bytes of an XML part: a form has a hundredth of that, a zip bomb has more
MOST_PARTS = 10_000  # a presentation of three hundred slides has about two thousand
# Bytes of all parts; a file of 50 MB is mostly photographs, so its parts have little more than 50 MB.
MOST_BYTES = 300_000_000
_STRICT_NAMES = {"extendedProperties": "extended-properties", "customProperties": "custom-properties"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the first bytes of Office 97 files and of files with a password
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
    """The file cannot be read; `locked` says that it has a password or is an Office 97 file."""

    def __init__(self, locked=False):
        super().__init__()
        self.locked = locked


@dataclass(frozen=True)
class Relation:
    """A reference from one part to another, or to an address if `external`; `what` is the last word of its type."""

    id: str
    what: str
    target: str
    external: bool


class Package:
    """The parts of the Office file `data`, bytes. Every method that reads a part raises UnreadableDocument."""

    def __init__(self, data):
        if data.startswith(_OLE):
            raise UnreadableDocument(locked=True)
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as fault:
            raise UnreadableDocument from fault
        self._sizes = {entry.filename: entry.file_size for entry in self._archive.infolist()}
        self._written = {name.lower(): name for name in self._sizes}  # names that differ only in case are one name
        too_much = len(self._sizes) > MOST_PARTS or sum(self._sizes.values()) > MOST_BYTES
        # Of two parts with one name the second would be hidden.
        if too_much or len(self._written) < len(self._archive.infolist()):
            raise UnreadableDocument

    @property
    def names(self):
        """The names of all parts, in the order of the zip."""
        return list(self._sizes)

    def written(self, name):
        """Return the part `name` in the case that the zip uses, or `name` itself if there is no such part.

        The names of parts are compared without regard to case.
        """
        return self._written.get(name.lower(), name)

    def read(self, name, largest=LARGEST):
        """Return the bytes of the part `name`, which may have at most `largest` bytes."""
        if self._sizes.get(name, largest + 1) > largest:
            raise UnreadableDocument
        try:
            return self._archive.read(name)
        except _BROKEN as fault:
            raise UnreadableDocument from fault

    def tree(self, name):
        """Return the XML of the part `name` as an Element."""
        xml = self.read(name)
        if b"<!DOCTYPE" in xml:  # Office writes no DOCTYPE; its entities can make XML expand without limit
            raise UnreadableDocument
        try:
            return ElementTree.fromstring(xml)
        except _BROKEN as fault:
            raise UnreadableDocument from fault

    def relations(self, name=""):
        """Return the Relations of the part `name` in their order; without a name, those of the whole file."""
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
        """Return the names of the parts to which the part `name` has a relation of a type in `whats`, each once."""
        return list(
            dict.fromkeys(
                each.target
                for each in self.relations(name)
                if each.what in whats and not each.external and each.target in self._sizes
            )
        )

    @cached_property
    def main(self):
        """The name of the main part: the text, the workbook or the presentation."""
        found = self.related("", "officeDocument")
        if not found:
            raise UnreadableDocument
        return found[0]


def local_name(element):
    """Return the name of `element` without its namespace."""
    return element.tag.rpartition("}")[2]


def relations_of(name):
    """Return the name of the part that lists the relations of the part `name`."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def source_of(rels):
    """Return the name of the part whose relations the part `rels` lists."""
    folder, file = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
