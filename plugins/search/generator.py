"""Writes the search files from Pelican's pages; the only module of this room that uses Pelican's classes."""

from functools import cached_property
from pathlib import Path

from pelican.generators import Generator

from .bundle import MANIFEST, bundle
from .document import documents_of
from .es_module import read_lunr
from .naming import content_name


class SearchGenerator(Generator):
    """Writes OUTPUT_PATH/search/ once all other generators have read their pages."""

    @cached_property
    def index_files(self):
        """{path below /search/: bytes} for all published pages and articles that carry `search`.

        Settings: LUNR_JS (path of lunr.js), SEARCH_SYNONYMS (list of lists of words), SEARCH_EXPORT (true to write the
        whole index for stock lunr.js as well).
        Raises LunrMissing and DocumentError; Pelican then stops the build.
        """
        lunr_js = self.settings.get("LUNR_JS")
        source = read_lunr(Path(lunr_js) if lunr_js else None)
        pages = [*self.context.get("pages", ()), *self.context.get("articles", ())]
        synonyms = self.settings.get("SEARCH_SYNONYMS", [])
        export = self.settings.get("SEARCH_EXPORT", False)
        return bundle(documents_of(pages), synonyms, source, export)

    @property
    def version(self):
        """The version of the manifest, the only file that keeps its name when its content changes."""
        return content_name(self.index_files[MANIFEST])

    def generate_output(self, writer):
        """Write all files below search/ in the output folder."""
        for path, content in self.index_files.items():
            target = Path(self.output_path) / "search" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
