"""One file to download: how large it is, and the fingerprint by which a copy of it is known."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .content_controls import controls_of


@dataclass(frozen=True)
class Document:
    """The file `path`. What it holds is read when it is asked for, and once."""

    path: Path

    @cached_property
    def _bytes(self):
        return self.path.read_bytes()

    @property
    def published(self):
        """Its bytes as they are published."""
        return self._bytes

    @property
    def size(self):
        """Its length in bytes."""
        return len(self._bytes)

    @cached_property
    def sha256(self):
        """Its SHA-256 in hexadecimal, as `sha256sum` and browsers tell it."""
        return hashlib.sha256(self._bytes).hexdigest()

    @cached_property
    def controls(self):
        """The fields one can fill in, [content_controls.Control]; none unless it is a .docx. Raises UnreadableDocument."""
        return controls_of(self._bytes) if self.path.suffix.lower() == ".docx" else []


def size_in_words(size):
    """`size` bytes for people: 49 KB, 1.2 MB. A kilobyte is 1024 bytes, as file managers count."""
    kilobytes = size / 1024
    return f"{kilobytes / 1024:.1f} MB" if kilobytes >= 1000 else f"{max(round(kilobytes), 1)} KB"
