"""Pelican's pages in, the packs that the visitor's browser puts together out."""

import json
from pathlib import Path

from pelican.generators import Generator

FILE = "packs.json"


class PacksGenerator(Generator):
    """Writes all packs beside the page on which one chooses among them."""

    def generate_output(self, writer):
        """Write FILE beside every page that has the attribute `packs_form`: the attribute `pack` of all pages."""
        pages = self.context.get("pages", ())
        packs = sorted((page.pack for page in pages if hasattr(page, "pack")), key=lambda pack: pack["id"])
        for page in pages:
            if hasattr(page, "packs_form"):
                target = Path(self.output_path) / page.url / FILE
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(json.dumps(packs, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
