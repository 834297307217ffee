"""Pelican's pages in, their cards out: the only module here that knows Pelican's classes."""

from pathlib import Path

from pelican.generators import Generator

from .faces import faces_in
from .kept import cards_of
from .svgs import svgs_of


class CardGenerator(Generator):
    """Writes the card of every page that carries `card`, if the site has an address: else no page names one."""

    def generate_output(self, writer):
        """Write the cards. Settings: SITEURL, CARD_FONTS (folder of the npm package), CARD_CACHE (folder).

        Raises FacesMissing and CardFault; Pelican then stops the build.
        """
        if not self.settings["SITEURL"]:
            return
        fonts = Path(self.settings["CARD_FONTS"]) if self.settings.get("CARD_FONTS") else None
        pages = [page for page in (*self.context["pages"], *self.context["articles"]) if hasattr(page, "card")]
        svgs = svgs_of(pages, self.env, faces_in(fonts))
        for page, png in zip(pages, cards_of(svgs, fonts, Path(self.settings["CARD_CACHE"])), strict=True):
            file = Path(self.output_path) / page.card
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(png)
