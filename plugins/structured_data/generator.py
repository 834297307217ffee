"""Writes the JSON Feed and the description of the search from Pelican's articles;
no other module here knows its classes."""

import json
from pathlib import Path

from pelican.generators import Generator

from .json_feed import PATH as FEED
from .json_feed import feed
from .open_search import PATH as SEARCH
from .open_search import description
from .view import View


class DiscoveryGenerator(Generator):
    """Writes what programs discover by a link in the head of a page."""

    def generate_output(self, writer):
        """Write the JSON Feed if there is news, and the description of the search if the site knows its address."""
        portal, base = self.settings["PORTAL"], self.settings["FEED_DOMAIN"].rstrip("/")
        view = View(portal.catalogue, portal.today, base)
        real = [
            article for article in self.context["articles"] if not article.record.fields.example
        ]  # Examples are left out, because feed readers do not mark them.
        articles = real[: self.settings["FEED_MAX_ITEMS"]]
        if articles:
            whole = feed(view, [(article.record, article.get_content(base)) for article in articles])
            self._write(FEED, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode())
        if self.settings["SITEURL"]:
            icon = f"{base}/{self.settings['JINJA_GLOBALS']['mark'].address}"
            self._write(SEARCH, description(view.site, base, icon))

    def _write(self, path, content):
        target = Path(self.output_path) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
