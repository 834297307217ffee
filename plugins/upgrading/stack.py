"""The layers of a stack with where each comes from: with the program, from a repository of its own, or from neither."""

from dataclasses import dataclass
from pathlib import Path

from ..records.model.layer import Layer, stack_of
from . import Refused
from .git import Repository, repository_of
from .snapshot import data_of, files_in

_PROGRAM = Path(__file__).parent


@dataclass(frozen=True)
class Held:
    """A layer, its `files` as {key: Path}, and the Repository that holds it.

    `is_ours` tells that this is the repository of the site or of the program.
    """

    layer: Layer
    files: dict
    repository: Repository | None
    is_ours: bool

    @property
    def place(self):
        """Its folder as staff know it."""
        return self.layer.shown(self.layer.folder)

    @property
    def says(self):
        """What its layer.yml says, {} without one."""
        return data_of(self.layer.folder / "layer.yml")

    @property
    def name(self):
        """Its name for readers: that of the layer, of the association, or of the folder."""
        return (
            _text(self.says.get("name")) or _text(data_of(self.layer.folder / "site.yml").get("association"))
        ) or self.layer.name

    @property
    def is_from_elsewhere(self):
        """Whether it has a repository of its own, so that it can be upgraded."""
        return self.repository is not None and not self.is_ours

    @property
    def commit(self):
        """Its commit, "" of a layer of one's own: there each work on any layer is another commit."""
        return self.repository.commit if self.is_from_elsewhere else ""


def held_layers(folder):
    """Return [Held] of the stack whose topmost layer is `folder`, the lowest first.

    Raises Refused if a layer is missing.
    """
    if not any((folder / head).is_file() for head in ("site.yml", "layer.yml")):
        raise Refused(f"{folder} 不是一层内容：没有 site.yml，也没有 layer.yml。请检查 --content 后面的路径")
    layers, problems = stack_of(folder)
    if problems:
        raise Refused("\n".join(map(str, problems)))
    repositories = [repository_of(layer.folder) for layer in layers]
    ours = {repositories[-1], repository_of(_PROGRAM)}
    return [
        Held(layer, files_in(layer.folder), repository, repository in ours)
        for layer, repository in zip(layers, repositories, strict=True)
    ]


def _text(value):
    return value if isinstance(value, str) else ""
