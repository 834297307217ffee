"""Layers of content: content for all associations lies below an association's own, each layer in a folder.

The folder of a layer holds `site.yml` (whose portal it is), or `layer.yml` (what it is for others), or both.
Either may name the layers below it, the lowest first: `layers: [national, shandong]`.
A folder without that line is a stack of one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from os import path as paths
from pathlib import Path

from pydantic import ValidationError

from ..reading import source_file
from ..reading.problem import LIKE_SLUG, Problem, nearest
from . import file_names
from .fields import Line, WebAddress, field
from .messages import problems_of
from .parts import Part

DEFAULT = "default"  # This file beside the layers names the layer to build when the command names none.
HOLDER = "content"  # This folder holds the layers of one site; paths in messages begin with it.
EVERYWHERE = "全国"  # This is the place of the layer that holds for the whole country.
HEADS = ("site.yml", "layer.yml")  # A layer has one of these, or both.


class Below(Part):
    """What the file at the head of a layer says of the layers below it."""

    layers: list[Line] = field("下面的层", help="这一层用到的层，从最下面的写起；名字就是旁边的文件夹", many=True)


class LayerFields(Below):
    """The fields of `layer.yml`: what a layer is, for those who build upon it."""

    name: Line = field("层名", help="读者在页脚看到的名字，如 全国基础内容")
    place: Line = field("地方", help=f"这一层的内容在哪里适用：{EVERYWHERE}，或者省、市的名字")
    version: Line = field("版本", help="如 2026.11")
    maintained_by: Line = field("维护单位", help="谁维护这一层，发现错误告诉谁")
    url: WebAddress | None = field("网址", help="这一层从哪里取", default=None)
    licence: Line | None = field("使用许可", help="别人可以怎样使用这一层的内容", default=None)
    names: list[Line] = field("专有的词", help="只属于这一层的地名、单位名，下面的层里不应该出现", many=True)


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of a stack: `name` is that of its folder, `height` counts from 0 for the lowest.

    `about` is what its `layer.yml` says, None without one. `below` is the path to it from the topmost folder,
    in which Pelican works ("." for the topmost).
    """

    name: str
    folder: Path
    height: int
    below: str
    about: LayerFields | None = None

    def shown(self, file: Path) -> str:
        """Return the path of `file`, which lies in this layer, as staff know it:
        from `content/` or the layer's name on."""
        root = Path(HOLDER, self.name) if self.folder.parent.name == HOLDER else Path(self.folder.name)
        return file_names.shown(root / file.relative_to(self.folder))

    def reads(self, path: str) -> str:
        """Return the path by which Pelican names the file at `path` of this layer."""
        return Path(paths.normpath(paths.join(self.below, path))).as_posix()


def topmost(folder: Path) -> Path:
    """Return the layer that is meant by `folder`: the folder itself, or the one that its file `default` names."""
    file = Path(folder) / DEFAULT
    if not file.is_file():
        return Path(folder)
    named = file.read_text(encoding="utf-8-sig", errors="replace").split()
    return Path(folder, *named[:1])


def layers_in(folder: Path) -> list[str]:
    """Return the names of the layers in `folder`, sites first; [] if `folder` is itself a layer.

    If there are several, staff must say which one is meant.
    """
    if any((folder / head).exists() for head in HEADS):
        return []
    found = [each for each in folder.iterdir() if any((each / head).is_file() for head in HEADS)]
    return [each.name for each in sorted(found, key=lambda each: (not (each / "site.yml").is_file(), each.name))]


def stack_of(folder: Path) -> tuple[list[Layer], list[Problem]]:
    """Return ([Layer], [Problem]): the layers of which the topmost is `folder`, the lowest first.

    With a Problem the stack is incomplete: content that seems to be missing may lie in the missing layer.
    """
    problems: list[Problem] = []
    folder = Path(paths.abspath(folder))  # the layers below lie beside it, also if it is called “.”
    below = _named(folder, problems)
    folders = [*below, folder]
    layers = [Layer(each.name, each, height, _path_between(folder, each)) for height, each in enumerate(folders)]
    return layers, problems


def _path_between(top: Path, folder: Path) -> str:
    return Path(paths.relpath(paths.abspath(folder), paths.abspath(top))).as_posix()


def _named(top: Path, problems: list[Problem]) -> list[Path]:
    """Return the folders of the layers that the layer `top` names, without the faulty ones."""
    found: list[Path] = []
    if source := _head(top):
        try:
            Below.model_validate({"layers": source.document.data["layers"]})
        except ValidationError as error:
            problems += problems_of(error, Below, source)
    for place, name in _names(top):
        folder = Path(paths.normpath(top.parent / name))
        fault = _fault(top, folder, name, found)
        if fault:
            problems.append(Problem(*place, f"“下面的层”里的“{name}”{fault}"))
        else:
            found.append(folder)
    return found


def _fault(top: Path, folder: Path, name: str, found: list[Path]) -> str:
    """Return what is wrong with `folder`, which `top` names as a layer after those `found`; "" if nothing is."""
    if folder in found or folder == Path(paths.normpath(top)):
        return "写了两次。每一层只写一次，也不写自己"
    if not folder.is_dir():
        beside = [each.name for each in top.parent.iterdir() if each.is_dir() and each != top]
        return f"不存在：旁边没有这个文件夹。{nearest(name, beside, LIKE_SLUG) or '请把它放在旁边，或删去这一项'}"
    if folder.name in {top.name, *(each.name for each in found)}:
        return "和另一层的文件夹同名，提示里分不清。请把其中一个文件夹改名"
    if not (folder / "layer.yml").is_file():
        return "里没有 layer.yml，不是一层内容。请补上 layer.yml，或删去这一项"
    needed = [each for _, each in _names(folder) if Path(paths.normpath(folder.parent / each)) not in found]
    return f"要用到 {'、'.join(needed)}，请写在它前面" if needed else ""


def _head(folder: Path) -> source_file.SourceFile | None:
    """Return the SourceFile in which the layer in `folder` names the layers below it, or None."""
    for head in HEADS:
        file = folder / head
        source = source_file.read(file, Layer(folder.name, folder, 0, ".").shown(file))[0] if file.is_file() else None
        if source and "layers" in source.document.data:
            return source
    return None


def _names(folder: Path) -> Iterator[tuple[tuple[str, int, int], str]]:
    """Yield ((path, line, column), name) for each layer that the layer in `folder` names as lying below it."""
    source = _head(folder)
    if source is None:
        return
    named = source.document.data["layers"]
    for index, name in enumerate(named if isinstance(named, list) else ()):
        if isinstance(name, str) and name.strip():
            yield (source.path, *source.document.place(("layers", index))), name.strip()
