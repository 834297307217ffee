"""One stylesheet from a table of contents: `@import url("x.css") layer(name);` lines become the files themselves."""

import re

_IMPORT = re.compile(r"""^@import\s+url\(["']?(?P<file>[\w./-]+)["']?\)(?:\s+layer\((?P<layer>[\w.-]+)\))?"""
                     r"""(?:\s+(?P<media>[\w ()-]+))?;[^\n]*$""", re.M)


def bundle(file):
    """Return the text of `file` (a pathlib.Path) with every local @import replaced by what it names.

    A layer and a media condition stay around the text. Raises FileNotFoundError for an import of nothing.
    """
    def inline(match):
        text = bundle(file.parent / match["file"]).strip()
        if match["layer"]:
            text = f"@layer {match['layer']} {{\n{text}\n}}"
        if match["media"]:
            text = f"@media {match['media'].strip()} {{\n{text}\n}}"
        return text
    return _IMPORT.sub(inline, file.read_text(encoding="utf-8"))
