"""What was read from a stack of layers, before anybody asks for a part of it."""

from dataclasses import dataclass, field
from pathlib import Path

from ...documents.documents import Documents
from ..reading import source_file
from ..reading.problem import Problem
from .kind import Kind
from .layer import Layer
from .names import Names
from .record import Record
from .site import Site
from .word_list import WordList


@dataclass
class Content:
    """All that was read from a stack of layers, the lowest first, with every fault found while reading.

    `replaced` maps the key of a record to the layers below whose record of that key is not shown; `since` to the height
    of the lowest layer that has it. `known` has the vocabularies as each layer knows them, by its height.
    """

    layers: list[Layer]
    kinds: dict[str, Kind]
    site: Site | None = None
    site_source: source_file.SourceFile | None = None
    synonyms: list[list[str]] = field(default_factory=list)
    other_sources: list[source_file.SourceFile] = field(default_factory=list)  # of the layers and of the synonyms
    records: list[Record] = field(default_factory=list)
    replaced: dict[str, list[Layer]] = field(default_factory=dict)
    since: dict[str, int] = field(default_factory=dict)
    strangers: dict[Path, Problem] = field(default_factory=dict)  # path of what is no file to read -> Problem
    broken: set[str] = field(default_factory=set)  # keys of records that could not be read
    unfinished: dict[str, str] = field(default_factory=dict)  # of these the drafts: key -> path
    half_read: list[Record] = field(default_factory=list)  # those of them of which a part could be read, without fields
    names: Names = field(default_factory=Names)
    problems: list[Problem] = field(default_factory=list)
    lacks_layers: bool = False  # whether the stack is not whole, so that nothing of it was read
    known: list[dict[str, WordList]] = field(init=False)
    documents: Documents = field(init=False)

    def __post_init__(self) -> None:
        self.known = [{} for _ in self.layers]
        self.documents = Documents(*self.folders)

    @property
    def top(self) -> Layer:
        """The topmost layer: the site's own."""
        return self.layers[-1]

    @property
    def vocabularies(self) -> dict[str, WordList]:
        """The vocabularies as the topmost layer knows them, and pages show them."""
        return self.known[-1]

    @property
    def folders(self) -> list[Path]:
        """The folders of all layers, the topmost first: what a higher one has stands for what is below."""
        return [layer.folder for layer in reversed(self.layers)]

    @property
    def is_site(self) -> bool:
        """Whether it is whole enough to be built: a layer for others has no site.yml."""
        return self.top.about is None or (self.top.folder / "site.yml").exists()

    def folder_of(self, path: str) -> Path | None:
        """The folder of the highest layer that has a file at `path`, or None."""
        return next((folder for folder in self.folders if (folder / path).is_file()), None)

    def file(self, path: str) -> Path | None:
        """The file at `path` of the highest layer that has one, or None."""
        folder = self.folder_of(path)
        return folder and folder / path

    def own(self, path: str) -> str:
        """How staff know the place of a file at `path` of the site's own layer: where to put what is missing."""
        return self.top.shown(self.top.folder / path)

    def shown(self, file: Path) -> str:
        """The path of `file`, which lies in one of the layers, as staff know it."""
        return next(layer for layer in reversed(self.layers) if file.is_relative_to(layer.folder)).shown(file)
