"""Pelican's pages in, the rules that the visitor's browser applies out."""

import json
from pathlib import Path

from pelican.generators import Generator

FILE = "apply/rounds.json"


class RulesGenerator(Generator):
    """Writes the rules of all rounds one can still apply in, for the page that asks what one may apply for."""

    def generate_output(self, writer):
        """Write FILE below the output: the attribute `application` of every published page that has it, if a page asks."""
        pages = self.context.get("pages", ())
        if not any(hasattr(page, "apply_form") for page in pages):
            return
        rounds = sorted((page.application for page in pages if hasattr(page, "application")), key=lambda each: each["id"])
        target = Path(self.output_path) / FILE
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(rounds, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
