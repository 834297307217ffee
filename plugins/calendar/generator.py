"""The calendars in, their files out: the only module here that knows Pelican's classes."""

from pathlib import Path
from urllib.parse import urlsplit

from pelican.generators import Generator

from .ics import Publisher


class CalendarGenerator(Generator):
    """Writes the calendars that `give_calendars` made."""

    def generate_output(self, writer):
        """Write every calendar below /calendar/."""
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
