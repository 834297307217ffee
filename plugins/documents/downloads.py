"""The files that the pages of one build name. Only these are published."""

from pathlib import PurePosixPath

from .documents import FOLDER


class Downloads:
    """Knows which files of the `documents` (Documents) are named; `named` are the first of their paths."""

    def __init__(self, documents, named):
        self._documents = documents
        self._named = set(named)

    def name(self, path):
        """Publish the file at `path`, relative to the content, from now on. A picture is not ours to publish."""
        if PurePosixPath(path).parts[:1] == (FOLDER,):
            self._named.add(path)

    @property
    def paths(self):
        """The paths of all files that are named and there, in their order."""
        return [path for path in sorted(self._named) if self._documents.at(path)]

    def write(self, output):
        """Write the files into the folder `output`, at the paths they have in the content."""
        for path in self.paths:
            target = output / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self._documents.at(path).published)
