"""Reads the files from the manual for staff that staff may copy."""

import re

from tests.shipped.shipped_content import CONTENT

MANUAL = CONTENT / "README.md"


def examples():
    """Return [(path below the content, text)] of the example files in the manual."""
    text = MANUAL.read_text(encoding="utf-8")
    return re.findall(r"^`content/(\S+)`\n\n```(?:yaml|markdown)\n(.*?)^```", text, re.M | re.S)


def first_files():
    """Return [(path below the content, text)] of the files with which another association starts."""
    text = MANUAL.read_text(encoding="utf-8")
    found = re.findall(r"\*\*`content/([^`]+\.yml)`\*\*.*?\n\n   ```yaml\n(.*?)   ```", text, re.S)
    return [(path, re.sub(r"^   ", "", lines, flags=re.M)) for path, lines in found]


def write_files(folder, files):
    """Write `files`, [(path, text)], below `folder`."""
    for path, text in files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
