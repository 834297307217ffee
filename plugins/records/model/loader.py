"""Loads the layers of content into records: it reads every file and lists every fault."""

import re
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from ...documents.documents import Documents
from ..reading import source_file
from ..reading.problem import Problem
from ..reading.tree import strangers
from . import file_names
from .drafts import is_draft
from .fields import AT_WILL, SLUG, VOCABULARIES_IN_USE
from .kind import all_kinds
from .layer import LayerFields, stack_of
from .messages import problems_of
from .names import Names
from .record import Record
from .site import Site
from .strays import SUFFIXES, is_none_of_ours, strays
from .vocabulary import FILES, SynonymFile, VocabularyFile, WordList, repeated_words


@dataclass
class Content:
    """All that was read from a stack of layers, the lowest first, with every fault found while reading.

    `replaced` maps the key of a record to the layers below whose record of that key is not shown;
    `since` maps it to the height of the lowest layer that has it.
    """

    layers: list
    kinds: dict
    site: Site | None = None
    site_source: source_file.SourceFile | None = None
    vocabularies: dict = field(default_factory=dict)
    synonyms: list = field(default_factory=list)
    other_sources: list = field(default_factory=list)  # These are the SourceFiles of the layers and of the synonyms.
    records: list = field(default_factory=list)
    replaced: dict = field(default_factory=dict)
    since: dict = field(default_factory=dict)
    # It maps the path of each entry that is no file to read to its Problem.
    strangers: dict = field(default_factory=dict)
    broken: set = field(default_factory=set)  # These are the keys of records that could not be read.
    unfinished: dict = field(default_factory=dict)  # Those of them that are drafts: key -> path.
    half_read: list = field(default_factory=list)  # Those of them of which a part could be read, without fields.
    names: Names = field(default_factory=Names)
    problems: list = field(default_factory=list)
    lacks_layers: bool = False  # Whether a layer of the stack is missing, so that nothing of the stack was read.
    documents: Documents = field(init=False)

    def __post_init__(self):
        self.documents = Documents(*self.folders)

    @property
    def top(self):
        """The topmost layer: the site's own."""
        return self.layers[-1]

    @property
    def folders(self):
        """The folders of all layers, the topmost first, because a file of a higher layer replaces the one below."""
        return [layer.folder for layer in reversed(self.layers)]

    @property
    def is_site(self):
        """Whether the content can be built as a site; a layer for others has no site.yml."""
        return self.top.about is None or (self.top.folder / "site.yml").exists()

    def folder_of(self, path):
        """Return the folder of the highest layer that has a file at `path`, or None."""
        return next((folder for folder in self.folders if (folder / path).is_file()), None)

    def file(self, path):
        """Return the file at `path` of the highest layer that has one, or None."""
        folder = self.folder_of(path)
        return folder and folder / path

    def own(self, path):
        """Return the path of a file at `path` of the site's own layer as staff know it,
        to say where to put a missing file."""
        return self.top.shown(self.top.folder / path)

    def shown(self, file):
        """Return the path of `file`, which lies in one of the layers, as staff know it."""
        return next(layer for layer in reversed(self.layers) if file.is_relative_to(layer.folder)).shown(file)


def load(folder):
    """Read the layer `folder` and those below it; return a Content."""
    layers, problems = stack_of(folder)
    content = Content(layers, all_kinds(), problems=problems, lacks_layers=bool(problems))
    if content.lacks_layers:  # Everything that the missing layer has would be reported as missing.
        return content
    tops = {kind.folder.split("/")[0] for kind in content.kinds.values()} | {"images", "vocabularies"}
    for layer in layers:
        content.strangers |= strangers(layer.folder, tops, layer.shown)
    content.problems += content.strangers.values()
    _load_layers(content)
    sources = list(_sources(content))
    for kind, _, file, source in sources:
        if source:
            content.names.add(kind, file.stem, source.document.data)
    _load_vocabularies(content)
    if content.is_site:
        content.site_source, content.site = _load_one(content, content.top, "site.yml", Site)
    _load_synonyms(content)
    for kind, layer, file, source in sources:
        _load_record(content, kind, layer, file, source)
    for layer in layers:
        content.problems += strays(layer, content.kinds, content.strangers)
    return content


def _read(content, layer, file):
    if file in content.strangers:  # This has been reported already.
        return None
    source, problems = source_file.read(file, layer.shown(file))
    content.problems += problems
    return source


def _parse(content, source, model):
    try:
        return model.model_validate(
            source.document.data, context={"vocabularies": content.vocabularies, "names": content.names}
        )
    except ValidationError as error:
        content.problems += problems_of(error, model, source)
        return None


def _load_one(content, layer, name, model):
    file = layer.folder / name
    if file in content.strangers:
        return None, None
    if not file.is_file():
        content.problems.append(_missing(content, layer.shown(file), name))
        return None, None
    source = _read(content, layer, file)
    return source, _parse(content, source, model) if source else None


def _missing(content, path, name):
    """Return the Problem of the missing file `name`, which a layer must have; staff know it as `path`."""
    # A new site lacks other files too; without `about` this Problem is not grouped with theirs, so staff see it.
    if name == "site.yml":
        return Problem(
            path,
            1,
            1,
            "缺少这个文件。可从示例站点复制一份再改；用到别的内容层的，写上 layers，如 layers: [national]，"
            "那些层里有的页面和词表就不用再写",
        )
    if len(content.layers) > 1:
        return Problem(
            path,
            1,
            1,
            "缺少这个文件，下面的层也没有。请建一个，照别的词表写 title 和 terms，一项一行，"
            "如 - {id: east, label: 城东}",
            about="missing file",
        )
    return Problem(path, 1, 1, "缺少这个文件。可从示例站点复制一份再改", about="missing file")


def _load_layers(content):
    """Read what each layer says of itself."""
    for index, layer in enumerate(content.layers):
        if (layer.folder / "layer.yml").is_file():
            source, about = _load_one(content, layer, "layer.yml", LayerFields)
            content.layers[index] = replace(layer, about=about)
            content.other_sources += [source] if source else []


def _load_vocabularies(content):
    """Load the vocabularies; of each name the highest layer that has one counts."""
    there = {file.stem for folder in content.folders for file in folder.glob("vocabularies/*.yml")}
    for name in sorted(there | (VOCABULARIES_IN_USE - AT_WILL if content.is_site else set())):
        path = f"vocabularies/{name}.yml"
        layer = next((each for each in reversed(content.layers) if (each.folder / path).is_file()), content.top)
        source, parsed = _load_one(content, layer, path, FILES.get(name, VocabularyFile))
        if parsed:
            content.vocabularies[name] = WordList(name, parsed.title, tuple(parsed.terms), source)
            content.problems += repeated_words(parsed, source)


def _load_synonyms(content):
    """Load the synonyms of all layers together: words that mean the same below mean the same above."""
    for layer in content.layers:
        file = layer.folder / "synonyms.yml"
        source = _read(content, layer, file) if file.is_file() else None
        parsed = _parse(content, source, SynonymFile) if source else None
        content.other_sources += [source] if source else []
        content.synonyms += parsed.groups if parsed else []


def _sources(content):
    """Yield (kind, layer, file, SourceFile or None) for every record, without those that a higher layer replaces."""
    for kind in content.kinds.values():
        found = [(layer, file) for layer in content.layers for file in _files(content, layer, kind)]
        highest = {file.stem: layer for layer, file in found}
        for layer, file in found:
            key = f"{kind.name}:{file.stem}"
            content.since.setdefault(key, layer.height)
            if layer is highest[file.stem]:
                yield kind, layer, file, _read(content, layer, file)
            else:
                content.replaced.setdefault(key, []).append(layer)


def _files(content, layer, kind):
    """Yield the files of records of `kind` in `layer` by name; note a Problem for each name unfit for an address."""
    folder = layer.folder / kind.folder
    for file in sorted(folder.glob("*"), key=lambda file: file.name):
        if file.suffix not in SUFFIXES or is_none_of_ours(file):
            continue
        if re.fullmatch(SLUG, file.stem):
            yield file
        else:
            content.problems.append(Problem(layer.shown(file), 1, 1, file_names.fault_of(file.name)))


def _load_record(content, kind, layer, file, source):
    fields = _parse(content, source, kind.fields) if source else None
    if fields and source.is_whole:
        content.records.append(Record(kind, file.stem, fields, source, layer))
        return
    content.broken.add(key := f"{kind.name}:{file.stem}")
    if file not in content.strangers and is_draft(file):
        content.unfinished[key] = layer.shown(file)
    if source:
        content.half_read.append(Record(kind, file.stem, None, source, layer))
