"""Finds the file of a record in a stack of layers, and whether a name for another one is free."""

import re
from dataclasses import dataclass
from pathlib import Path

from ..records.model.fields import SLUG
from ..records.model.kind import Kind, all_kinds
from ..records.model.layer import stack_of
from ..records.model.strays import SUFFIXES
from ..records.reading.problem import LIKE_SLUG, nearest


class Refused(Exception):
    """Nothing was written; the message says why and what to do."""


@dataclass(frozen=True)
class RecordFile:
    """The file of the record `slug` of `kind`; `path` is as staff know it, and `layer` the name of its layer."""

    kind: Kind
    slug: str
    file: Path
    path: str
    layer: str

    @property
    def text(self):
        """The text of the file, with the line ends that it has. Raises Refused for a file that is no UTF-8."""
        try:
            return self.file.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            raise Refused(f"{self.path} 不是 UTF-8 编码。请先照 check 的提示改好") from None

    @property
    def is_markdown(self):
        """Whether it has a body."""
        return self.file.suffix == ".md"


def named(key):
    """Return (Kind, slug) of `key`, such as award:youth-award. Raises Refused."""
    kinds = all_kinds()
    name, colon, slug = key.partition(":")
    name = next((kind.name for kind in kinds.values() if kind.label == name), name)
    if not colon or not slug:
        raise Refused(f"“{key}”应为“类别:文件名”，如 award:youth-award")
    if name not in kinds:
        raise Refused(f"没有“{name}”这一类。{nearest(name, kinds)}可写：{'、'.join(kinds)}")
    if not re.fullmatch(SLUG, slug):
        raise Refused(f"文件名“{slug}”应为小写字母、数字和连字符，如 youth-award")
    return kinds[name], slug


def files_named(folder, kind, slug):
    """Return [RecordFile] of the record `slug` of `kind`, in the topmost layer `folder` first, then in those below."""
    return [
        RecordFile(kind, slug, file, layer.shown(file), layer.name)
        for layer in reversed(stack_of(folder)[0])
        for suffix in SUFFIXES
        if (file := layer.folder / kind.folder / f"{slug}{suffix}").is_file()
    ]


def found(folder, key):
    """Return [RecordFile] of the record named `key`, the highest first. Raises Refused if there is none."""
    kind, slug = named(key)
    if files := files_named(folder, kind, slug):
        return files
    folders = [layer.folder / kind.folder for layer in stack_of(folder)[0]]
    slugs = [file.stem for each in folders for file in each.glob("*") if file.suffix in SUFFIXES]
    raise Refused(f"没有“{key}”这条记录。{nearest(slug, slugs, LIKE_SLUG)}")
