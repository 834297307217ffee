"""Pelican's pages in, the data files out: the only module here that knows Pelican's classes."""

from pathlib import Path

from pelican.generators import Generator

from ..search.plain_text import plain_text
from .data_set import as_json, data_sets
from .index import PATH, index


class DataGenerator(Generator):
    """Makes the data sets once all pages are read, so that the page of the data can say what there is; then writes them."""

    def generate_context(self):
        """Give templates `data_sets`, a list of DataSet."""
        catalogue = self.settings["PORTAL"].catalogue
        pages = [*self.context["pages"], *self.context["articles"]]
        texts = {page.record.key: plain_text(page.content) for page in pages}
        self.context["data_sets"] = data_sets(catalogue, texts, self.settings["FEED_DOMAIN"].rstrip("/"))

    def generate_output(self, writer):
        """Write the files of all sets, and the list of them."""
        sets, site = self.context["data_sets"], self.settings["PORTAL"].catalogue.site
        files = {file.path: file.content for each in sets for file in each.files}
        files[PATH] = as_json(index(sets, site, self.settings["FEED_DOMAIN"].rstrip("/")))
        for path, content in files.items():
            target = Path(self.output_path) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
