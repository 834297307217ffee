"""The mark (logo) of the site: one SVG from which every icon is drawn."""

from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

from ..assets.fingerprint import fingerprint


@dataclass(frozen=True)
class Mark:
    """An SVG: its text, and the path of its file in the output."""

    svg: str
    path: str

    @property
    def version(self):
        """The fingerprint of the mark; the addresses of everything drawn from it contain it."""
        return fingerprint(self.svg.encode())

    @property
    def address(self):
        """The address of the SVG itself, relative to the site."""
        return f"{self.path}?v={self.version}"

    @property
    def data(self):
        """The SVG as a data: address, for pictures that are drawn before the output exists."""
        return f"data:image/svg+xml;base64,{b64encode(self.svg.encode()).decode()}"


def mark_of(content, theme, own):
    """Return the Mark of a site: the file `own` below the folder `content` if the association has one, else that of
    `theme`.
    """
    file = Path(content) / own if own else Path(theme) / "static/favicon.svg"
    return Mark(file.read_text(encoding="utf-8-sig"), own or "theme/favicon.svg")
