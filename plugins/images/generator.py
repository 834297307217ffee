"""Writes the pictures that pages show; the only module of this room that uses Pelican's classes."""

import sys
from pathlib import Path

from pelican.contents import Static
from pelican.generators import Generator

from .encoder import PillowIncomplete


class PictureFiles(Generator):
    """Tells Pelican the address of each original of the setting GALLERY, and writes the files."""

    def generate_context(self):
        """Map each original to its published file, so that links in bodies lead there.

        At this point all pages have been read.
        """
        for path, picture in self.settings["GALLERY"].shown.items():
            self.add_source_path(
                Static(
                    "",
                    {"url": picture.plain, "save_as": picture.plain},
                    self.settings,
                    str(Path(self.path) / path),
                    self.context,
                )
            )

    def generate_output(self, writer):
        """Write the files of all pictures that pages show.

        Raises SystemExit with the message; Pelican would print it below a traceback.
        """
        try:
            self.settings["GALLERY"].write(Path(self.output_path))
        except PillowIncomplete as fault:
            sys.exit(str(fault))
