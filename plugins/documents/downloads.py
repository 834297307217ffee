"""The files that the pages of one build refer to; only these are published."""

from pathlib import PurePosixPath

from .documents import FOLDER


class Downloads:
    """Collects the paths of the `documents` (Documents) that are referred to; `named` are the first paths."""

    def __init__(self, documents, named):
        self._documents = documents
        self._named = set(named)

    def name(self, path):
        """Publish the file at `path`, relative to the content, with this build.

        Only files below `files` are published here; the images room publishes pictures.
        """
        if PurePosixPath(path).parts[:1] == (FOLDER,):
            self._named.add(path)

    @property
    def paths(self):
        """The sorted paths of all files that are referred to and exist."""
        return [path for path in sorted(self._named) if self._documents.at(path)]

    def write(self, output):
        """Write the files into the folder `output`, at their paths in the content."""
        for path in self.paths:
            target = output / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self._documents.at(path).published)
