"""The files of a content folder, each read once however many pages name it."""

from .document import Document


class Documents:
    """The files below `folder`, a pathlib.Path. Made once a build: what changes on disk later is not seen."""

    def __init__(self, folder):
        self._folder = folder
        self._known = {}

    def at(self, path):
        """The Document at `path`, relative to the folder, or None when there is no such file."""
        if path not in self._known:
            file = self._folder / path
            self._known[path] = Document(file) if file.is_file() else None
        return self._known[path]
