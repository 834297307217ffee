"""Writes the data files; the only module of this room that uses Pelican's classes."""

from pathlib import Path
from typing import Any

from pelican.generators import Generator


class PageDataGenerator(Generator):
    """Writes the files that other rooms have offered."""

    def generate_output(self, writer: Any) -> None:
        """Write every file below the output folder."""
        for file in self.settings["PAGE_DATA"].values():
            target = Path(self.output_path) / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)
