"""Publishes the files that pages refer to, and no others; the only module of this room that uses Pelican's classes."""

import posixpath
from pathlib import Path
from urllib.parse import unquote

from pelican.contents import Static
from pelican.generators import Generator


class DownloadFiles(Generator):
    """Publishes the files of the setting DOWNLOADS, and those to which bodies link."""

    def generate_context(self):
        """Tell Pelican where to find each file.

        At this point all pages have been read, and Pelican has collected their links. Pelican would copy linked files
        unchanged, so its collection is emptied.
        """
        downloads = self.settings["DOWNLOADS"]
        for link in self.context["static_links"]:
            downloads.name(posixpath.normpath(unquote(link)))
        self.context["static_links"].clear()
        for path in downloads.paths:
            self.add_source_path(Static("", {}, self.settings, str(Path(self.path) / path), self.context), static=True)

    def generate_output(self, writer):
        """Write the files into the output folder."""
        self.settings["DOWNLOADS"].write(Path(self.output_path))
