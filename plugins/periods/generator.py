"""Pelican's pages in, the periods that the visitor's browser counts out."""

import json
from pathlib import Path

from pelican.generators import Generator

from .holidays import known_holidays

FILE = "periods.json"


class PeriodsGenerator(Generator):
    """Writes all periods, with the holidays, beside the page that counts them."""

    def generate_output(self, writer):
        """Write FILE beside every page that has the attribute `period_form`: the attribute `period` of all pages."""
        pages = self.context.get("pages", ())
        periods = sorted((page.period for page in pages if hasattr(page, "period")), key=lambda each: each["id"])
        for page in pages:
            if hasattr(page, "period_form"):
                target = Path(self.output_path) / page.url / FILE
                target.parent.mkdir(parents=True, exist_ok=True)
                plain = {"holidays": known_holidays(), "events": page.period_form["events"], "periods": periods}
                target.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
