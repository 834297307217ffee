"""The words of a Word document, as the browser reads them to recognise a form.

theme/static/js/forms/document.js does the same. What must be read before it gets out is more: words.py.
"""

import re

from .content_controls import stories_of
from .package import Package


def text_of(data):
    """All words of the .docx `data`, of its headers and footers and of its properties. Raises UnreadableDocument."""
    package = Package(data)
    parts = [*stories_of(package), *package.related("", "core-properties")]
    return "\n".join("".join(package.tree(part).itertext()) for part in parts)


def bare(text):
    """`text` without spaces and line ends: word processors break words anywhere."""
    return re.sub(r"\s+", "", text)
