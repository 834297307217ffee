"""The files that pages name go out, and no others: the only module here that knows Pelican's classes."""

import posixpath
from pathlib import Path
from urllib.parse import unquote

from pelican.contents import Static
from pelican.generators import Generator


class DownloadFiles(Generator):
    """Publishes the files of the setting DOWNLOADS, and those to which bodies link."""

    def generate_context(self):
        """Tell Pelican where each file is to be found.

        All pages have been read by now, and Pelican has noted their links. It would copy what is linked as it stands, so its
        notes are taken from it.
        """
        downloads = self.settings["DOWNLOADS"]
        for link in self.context["static_links"]:
            downloads.name(posixpath.normpath(unquote(link)))
        self.context["static_links"].clear()
        for path in downloads.paths:
            self.add_source_path(Static("", {}, self.settings, str(Path(self.path) / path), self.context), static=True)

    def generate_output(self, writer):
        """Write the files."""
        self.settings["DOWNLOADS"].write(Path(self.output_path))
