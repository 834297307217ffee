"""Loads the layers of content into records: it reads every file and lists every fault."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from ..reading import source_file
from ..reading.problem import Problem
from ..reading.tree import strangers
from . import file_names
from .content import Content
from .drafts import is_draft
from .extension import EXTENSION, ExtensionFields, extension_of, take_out_fixed
from .fields import AT_WILL, SLUG, VOCABULARIES_IN_USE
from .kind import Kind, all_kinds
from .layer import Layer, LayerFields, stack_of
from .messages import problems_of
from .parts import Part
from .record import Record
from .site import Site
from .strays import SUFFIXES, is_none_of_ours, strays
from .vocabulary import FILES, SynonymFile
from .vocabulary_term import VocabularyFile
from .word_list import repeated_words, word_lists

Model = TypeVar("Model", bound=Part)
Found = tuple[Kind, Layer, Path, source_file.SourceFile | None]  # the file of a record, read


def load(folder: Path) -> Content:
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
        if source and kind is not EXTENSION:
            content.names.add(kind, file.stem, source.document.data)
    _load_vocabularies(content)
    if content.is_site:
        content.site_source, content.site = _load_one(content, content.top, "site.yml", Site)
    _load_synonyms(content)
    for kind, layer, file, source in sources:
        _load_record(content, kind, layer, file, source)
    for layer in layers:
        content.problems += strays(layer, _read_here(content), content.strangers)
    return content


def _read(content: Content, layer: Layer, file: Path) -> source_file.SourceFile | None:
    if file in content.strangers:  # This has been reported already.
        return None
    source, problems = source_file.read(file, layer.shown(file))
    content.problems += problems
    return source


def _parse(content: Content, layer: Layer, source: source_file.SourceFile, model: type[Model]) -> Model | None:
    """Read `source` of `layer` as a `model`: with the words that this layer knew."""
    context = {"vocabularies": content.known[layer.height], "names": content.names}
    try:
        return model.model_validate(source.document.data, context=context)
    except ValidationError as error:
        content.problems += problems_of(error, model, source)
        return None


def _load_one(
    content: Content, layer: Layer, name: str, model: type[Model]
) -> tuple[source_file.SourceFile | None, Model | None]:
    file = layer.folder / name
    if file in content.strangers:
        return None, None
    if not file.is_file():
        content.problems.append(_missing(content, layer.shown(file), name))
        return None, None
    source = _read(content, layer, file)
    return source, _parse(content, layer, source, model) if source else None


def _missing(content: Content, path: str, name: str) -> Problem:
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


def _load_layers(content: Content) -> None:
    """Read what each layer says of itself."""
    for index, layer in enumerate(content.layers):
        if (layer.folder / "layer.yml").is_file():
            source, about = _load_one(content, layer, "layer.yml", LayerFields)
            content.layers[index] = replace(layer, about=about)
            content.other_sources += [source] if source else []


def _load_vocabularies(content: Content) -> None:
    """Load the vocabularies, the words of all layers together."""
    there = {file.stem for folder in content.folders for file in folder.glob("vocabularies/*.yml")}
    for name in sorted(there | (VOCABULARIES_IN_USE - AT_WILL if content.is_site else set())):
        path = f"vocabularies/{name}.yml"
        having = [layer for layer in content.layers if (layer.folder / path).is_file()] or [content.top]
        read = [(layer.height, *_load_one(content, layer, path, FILES.get(name, VocabularyFile))) for layer in having]
        files = [(height, source, parsed) for height, source, parsed in read if source and parsed]
        content.problems += repeated_words(files)
        if len(files) == len(having):  # Of a broken list it is not known which words it has.
            for height, words in word_lists(name, files, range(len(content.layers))).items():
                content.known[height][name] = words


def _load_synonyms(content: Content) -> None:
    """Load the synonyms of all layers together: words that mean the same below mean the same above."""
    for layer in content.layers:
        file = layer.folder / "synonyms.yml"
        source = _read(content, layer, file) if file.is_file() else None
        parsed = _parse(content, layer, source, SynonymFile) if source else None
        content.other_sources += [source] if source else []
        content.synonyms += parsed.groups if parsed else []


def _sources(content: Content) -> Iterator[Found]:
    """Yield (kind, layer, file, SourceFile or None) for every record, without those that a higher layer replaces."""
    for kind in _read_here(content):
        found = [(layer, file) for layer in content.layers for file in _files(content, layer, kind)]
        highest = {file.stem: layer for layer, file in found}
        for layer, file in found:
            key = f"{kind.name}:{file.stem}"
            content.since.setdefault(key, layer.height)
            if layer is highest[file.stem]:
                yield kind, layer, file, _read(content, layer, file)
            else:
                content.replaced.setdefault(key, []).append(layer)


def _read_here(content: Content) -> list[Kind]:
    """Return all that lies in a folder of records: the kinds, and the extensions."""
    return [*content.kinds.values(), EXTENSION]


def _files(content: Content, layer: Layer, kind: Kind) -> Iterator[Path]:
    """Yield the files of records of `kind` in `layer` by name; note a Problem for each name unfit for an address."""
    folder = layer.folder / kind.folder
    for file in sorted(folder.glob("*"), key=lambda file: file.name):
        if file.suffix not in SUFFIXES or is_none_of_ours(file):
            continue
        if re.fullmatch(SLUG, file.stem):
            yield file
        else:
            content.problems.append(Problem(layer.shown(file), 1, 1, file_names.fault_of(file.name)))


def _load_record(content: Content, kind: Kind, layer: Layer, file: Path, source: source_file.SourceFile | None) -> None:
    if source and kind is EXTENSION:
        kind = _extension_kind(content, source)
    fields = _parse(content, layer, source, kind.fields) if source else None
    if source and fields and source.is_whole:
        content.records.append(Record(kind, file.stem, fields, source, layer))
        return
    content.broken.add(key := f"{kind.name}:{file.stem}")
    if file not in content.strangers and is_draft(file):
        content.unfinished[key] = layer.shown(file)
    if source:
        content.half_read.append(Record(kind, file.stem, None, source, layer))


def _extension_kind(content: Content, source: source_file.SourceFile) -> Kind:
    """Return the kind of the extension in `source`, which follows from the kind that it extends."""
    named = str(source.document.data.get("extends") or "").partition(":")[0].strip()
    extended = content.kinds.get(named)
    if extended is None:  # Which lists it may have is not known, so only the fields of every extension are read.
        own = ExtensionFields.model_fields
        source.document.data = {name: value for name, value in source.document.data.items() if name in own}
        return EXTENSION
    content.problems += take_out_fixed(source, extended)
    return extension_of(extended)
