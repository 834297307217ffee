"""The texts of the layers that an association looks after, as migrations read and change them."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ..documents.documents import Documents
from ..records.model.layer import Layer, stack_of
from ..records.model.layer_files import files_of
from ..records.reading.problem import Problem, place_in
from ..records.writing.content_text import ContentText, EditRefused

SITE = "site.yml"


@dataclass
class LayerTexts:
    """One layer: `texts` is {path in the layer: text} of its own files.

    `there` holds the paths of this layer and of those below it. `lists` are the texts of the vocabularies of those
    below, by path, whoever keeps them. `documents` are the files to download, and `address` is that of the whole site
    without a slash at its end ("" where nobody says it).
    `done` lists (path, line, words) for each change, and `refused` a Problem for each file that cannot be changed.
    """

    layer: Layer
    texts: dict[str, str]
    there: set[str]
    lists: dict[str, list[str]]
    documents: Documents
    address: str = ""
    done: list[tuple[str, int, str]] = field(default_factory=list)
    refused: dict[str, Problem] = field(default_factory=dict)

    def shown(self, path):
        """Return `path` as staff know it."""
        return self.layer.shown(self.layer.folder / path)

    def of(self, folder):
        """Yield (path, fields) for each file of `folder`; a file that cannot be read is noted in `refused`."""
        for path in sorted(self.texts):
            if PurePosixPath(path).parent.as_posix() == folder and path not in self.refused:
                if (fields := self.fields(path)) is not None:
                    yield path, fields

    def fields(self, path):
        """Return the fields of the file at `path` as dict, list, str and None; None if it is missing or unreadable."""
        if path not in self.texts:
            return None
        try:
            return self._read(path).data
        except EditRefused as reason:
            self._refuse(path, f"没有改，因为{reason}，再运行一次")
            return None

    def line(self, path, location):
        """Return the line on which the value at `location` stands."""
        here = self._read(path)
        return here.line_of(here.span(here.node(location))[0])

    def edit(self, path, words, change):
        """Put `change(text, is_markdown)` in place of the text at `path`; `words` say what that does."""
        before = self.texts[path]
        try:
            after = change(before, _is_markdown(path))
        except EditRefused as reason:
            self._refuse(path, f"没有改（{words}），因为{reason}")
            return
        if after != before:
            self.texts[path] = after
            self.done.append((self.shown(path), _first_change(before, after), words))

    def add(self, path, text, words):
        """Make a file at `path`, which no layer has."""
        self.texts[path] = text
        self.there.add(path)
        self.done.append((self.shown(path), 1, words))

    def _read(self, path):
        return ContentText(self.texts[path], _is_markdown(path))

    def _refuse(self, path, message):
        self.refused.setdefault(path, Problem(self.shown(path), 1, 1, message))


def texts_of(folder):
    """Return ([LayerTexts], {file: its bytes}) of the layer `folder` and of those below it that are kept by the same
    association, the lowest first.

    A file that is no UTF-8, or that the system does not let us read, is left out; `check` names it.
    """
    stack = stack_of(folder)[0]
    raw = {file: read for file, *_ in files_of(folder) if (read := _bytes(file)) is not None}
    layers = [_of_layer(stack, at, raw) for at in range(len(stack))]
    address = (layers[-1].fields(SITE) or {}).get("url")
    for layer in layers:
        layer.address = address.rstrip("/") if isinstance(address, str) else ""
    return layers, raw


def _of_layer(stack, at, raw):
    folder = stack[at].folder
    texts = {
        file.relative_to(folder).as_posix(): read.decode("utf-8")
        for file, read in raw.items()
        if file.is_relative_to(folder)
    }
    below = [layer.folder for layer in stack[: at + 1]]
    there = {path for each in below for path in _paths(each)}
    lists = defaultdict(list)
    for each in below[:-1]:
        for file in sorted(each.glob("vocabularies/*.yml")):
            if (read := _bytes(file)) is not None:
                lists[file.relative_to(each).as_posix()].append(read.decode("utf-8"))
    return LayerTexts(stack[at], texts, there, dict(lists), Documents(*reversed(below)))


def _paths(folder):
    return (file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.suffix in (".md", ".yml"))


def _bytes(file: Path):
    try:
        raw = file.read_bytes()
        raw.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return raw


def _is_markdown(path):
    return path.endswith(".md")


def _first_change(before, after):
    """Return the number of the first line that differs."""
    same = zip(before, after, strict=False)
    at = next((at for at, (one, other) in enumerate(same) if one != other), min(len(before), len(after)))
    return place_in(after, at)[0]
