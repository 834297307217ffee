"""The pictures that pages show in, their files out: the only module here that knows Pelican's classes."""

import sys
from pathlib import Path

from pelican.contents import Static
from pelican.generators import Generator

from .encoder import PillowIncomplete


class PictureFiles(Generator):
    """Tells Pelican at which address each original of the setting GALLERY is to be seen, and writes the files."""

    def generate_context(self):
        """A link of a body to an original leads to the file that stands for it; all pages have been read by now."""
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

        Raises SystemExit with the message; Pelican would break it up below a traceback.
        """
        try:
            self.settings["GALLERY"].write(Path(self.output_path))
        except PillowIncomplete as fault:
            sys.exit(str(fault))
