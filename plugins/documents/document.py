"""One file to download: its size, its contents, and the fingerprint by which a copy of it is recognised."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .content_controls import controls_of
from .examination import examined
from .word_text import text_of
from .words import words_of


@dataclass(frozen=True)
class Document:
    """The file at `path`; it is read once, when something of it is first needed."""

    path: Path

    @cached_property
    def original(self):
        """The bytes of the file in the content folder."""
        return self.path.read_bytes()

    @cached_property
    def _examined(self):
        return examined(self.original, self.path.suffix)

    @property
    def published(self):
        """The bytes of the file as it is published: without author, company and place."""
        return self._examined[0]

    @property
    def findings(self):
        """[finding.Finding]: what must not be published with the file, and what somebody should look at."""
        return self._examined[1]

    @property
    def size(self):
        """The length of the published file in bytes."""
        return len(self.published)

    @cached_property
    def sha256(self):
        """The SHA-256 of the published file in hexadecimal, as `sha256sum` and browsers show it."""
        return hashlib.sha256(self.published).hexdigest()

    @cached_property
    def original_sha256(self):
        """The SHA-256 of the file in the content folder; it does not depend on what is removed for publication."""
        return hashlib.sha256(self.original).hexdigest()

    @property
    def fingerprints(self):
        """The SHA-256 of the published file, and that of the file in the content folder if it differs.

        Staff hand out the latter too, and earlier builds published it.
        """
        return tuple(dict.fromkeys([self.sha256, self.original_sha256]))

    @property
    def is_word(self):
        """Whether the file is a Word document, whose words and fields can be read."""
        return self.path.suffix.lower() == ".docx"

    @cached_property
    def controls(self):
        """The fields that one can fill in, [content_controls.Control]; empty unless the file is a .docx.

        Raises UnreadableDocument.
        """
        return controls_of(self.original) if self.is_word else []

    @cached_property
    def said(self):
        """[(where, words)] of all text in a file of any kind (words.words_of). Raises UnreadableDocument."""
        return words_of(self.original, self.path.suffix)

    @cached_property
    def words(self):
        """All words of a .docx; empty for any other file. Raises UnreadableDocument."""
        return text_of(self.original) if self.is_word else ""


def size_in_words(size):
    """Return `size` bytes in readable form: 49 KB, 1.2 MB. A kilobyte is 1024 bytes, as file managers count."""
    kilobytes = size / 1024
    return f"{kilobytes / 1024:.1f} MB" if kilobytes >= 1000 else f"{max(round(kilobytes), 1)} KB"
