"""The files of the content folders; each is read once, however many pages refer to it."""

import os
from functools import cached_property
from pathlib import Path

from .document import Document

FOLDER = "files"  # the name of the folder in the content and in the output


class Documents:
    """The files below `files` in the `folders` (pathlib.Path); an earlier folder takes precedence over later ones.

    One object is made for each build; later changes on disk are not seen.
    """

    def __init__(self, *folders):
        self._folders = folders
        self._known = {}

    def at(self, path):
        """Return the Document at `path`, e.g. "files/form.docx", or None when there is no such file.

        The case of letters counts on every system. A file outside the folder that is only reached by a link does not
        count.
        """
        if path not in self._known:
            self._known[path] = Document(self.paths[path] / path) if path in self.paths else None
        return self._known[path]

    @cached_property
    def paths(self):
        """{path: its folder} of all files, sorted; the paths are those that `at` takes."""
        found = {path: folder for folder in reversed(self._folders) for path in _files(folder)}
        return dict(sorted(found.items()))


def _files(folder):
    root = folder.resolve() / FOLDER
    found = (Path(place) / name for place, _, names in os.walk(folder / FOLDER) for name in names)
    real = (file for file in found if file.is_file() and file.resolve().is_relative_to(root))
    return (file.relative_to(folder).as_posix() for file in real)
