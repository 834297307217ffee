"""Writes the files of the data sets; the only module of this room that uses Pelican's classes."""

from pathlib import Path

from pelican.generators import Generator

from .data_set import as_json
from .index import PATH, index


class DataGenerator(Generator):
    """Writes the files of all sets that `give_data_sets` has made."""

    def generate_output(self, writer):
        """Write the files of all sets, and the index of them."""
        sets, site = self.context["data_sets"], self.settings["PORTAL"].catalogue.site
        files = {file.path: file.content for each in sets for file in each.files}
        files[PATH] = as_json(index(sets, site, self.settings["FEED_DOMAIN"].rstrip("/")))
        for path, content in files.items():
            target = Path(self.output_path) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
