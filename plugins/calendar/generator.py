"""Writes the calendars as files; the only module of this room that uses Pelican's classes."""

from pathlib import Path
from urllib.parse import urlsplit

from pelican.generators import Generator

from .ics import Publisher


class CalendarGenerator(Generator):
    """Writes the calendars that `give_calendars` has made."""

    def generate_output(self, writer):
        """Write every calendar below /calendar/ in the output folder."""
        site = self.settings["PORTAL"].catalogue.site
        home = next((page.url for page in self.context["pages"] if page.template == "deadlines"), "")
        publisher = Publisher(
            site.name,
            site.association,
            self.settings["FEED_DOMAIN"].rstrip("/"),
            urlsplit(site.url).hostname,
            site.timezone,
            home,
        )
        for calendar in self.context["calendars"].values():
            target = Path(self.output_path) / calendar.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(publisher.bytes_of(calendar))
