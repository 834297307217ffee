"""The words of a Word document, as the browser reads them to recognise a form.

theme/static/js/forms/document.js reads the same words. words.py reads more: everything that must be checked before a
file is published.
"""

import re

from .content_controls import stories_of
from .package import Package


def text_of(data):
    """Return all words of the .docx `data`, including headers, footers and properties. Raises UnreadableDocument."""
    package = Package(data)
    parts = [*stories_of(package), *package.related("", "core-properties")]
    return "\n".join("".join(package.tree(part).itertext()) for part in parts)


def bare(text):
    """Return `text` without spaces and line ends, because word processors split words anywhere."""
    return re.sub(r"\s+", "", text)
