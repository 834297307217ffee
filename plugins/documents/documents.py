"""The files of a content folder, each read once however many pages name it."""

import os
from functools import cached_property
from pathlib import Path

from .document import Document

FOLDER = "files"  # in the content and in the output


class Documents:
    """The files below `files` of the `folders` (pathlib.Path), of which an earlier one stands for those after it.

    Made once a build: what changes on disk later is not seen.
    """

    def __init__(self, *folders):
        self._folders = folders
        self._known = {}

    def at(self, path):
        """The Document at `path`, e.g. "files/form.docx", or None when no such file is there. Capitals count on every
        system, and what only a link out of the folder leads to is not there."""
        if path not in self._known:
            self._known[path] = Document(self.paths[path] / path) if path in self.paths else None
        return self._known[path]

    @cached_property
    def paths(self):
        """The paths of all files, as `at` takes them, in their order: {path: its folder}."""
        found = {path: folder for folder in reversed(self._folders) for path in _files(folder)}
        return dict(sorted(found.items()))


def _files(folder):
    root = folder.resolve() / FOLDER
    found = (Path(place) / name for place, _, names in os.walk(folder / FOLDER) for name in names)
    real = (file for file in found if file.is_file() and file.resolve().is_relative_to(root))
    return (file.relative_to(folder).as_posix() for file in real)
