"""Writes the cards of Pelican's pages; the only module of this room that uses Pelican's classes."""

import sys
from pathlib import Path

from pelican.generators import Generator

from .drawing import CardFault
from .faces import FacesMissing, faces_in
from .kept import cards_of
from .svgs import svgs_of


class CardGenerator(Generator):
    """Writes the card of every page that has the attribute `card`, if the site has an address.

    Without an address no page refers to a card.
    """

    def generate_output(self, writer):
        """Write the cards. Settings: SITEURL, CARD_FONTS (folder of the npm package), CARD_CACHE (folder).

        Raises SystemExit with the message for the person who changes a card; Pelican would print it below a traceback.
        """
        if self.settings["SITEURL"]:
            pages = [*self.context["pages"], *self.context["articles"]]
            try:
                self._write_all([page for page in pages if hasattr(page, "card")])
            except (CardFault, FacesMissing) as fault:
                sys.exit(str(fault))

    def _write_all(self, pages):
        fonts = Path(self.settings["CARD_FONTS"]) if self.settings.get("CARD_FONTS") else None
        svgs = svgs_of(pages, self.env, faces_in(fonts))
        for page, png in zip(pages, cards_of(svgs, fonts, Path(self.settings["CARD_CACHE"])), strict=True):
            file = Path(self.output_path) / page.card
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(png)
