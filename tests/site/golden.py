"""The golden output of the fixture site: what it is, and how it is renewed."""

import json
import re
import shutil
import tempfile
from pathlib import Path

from plugins.publishing.build import Order, build
from tests.content_folders import FIXTURE, TODAY
from tests.search_store import stored

GOLDEN = Path(__file__).parent / "golden"
KEPT = (
    ".html",
    ".xml",
    ".txt",
    ".json",
    ".csv",
    ".geojson",
    ".ics",
)  # what content and code make; styles and scripts are sources themselves
INDEX = "search/index/"  # names made of content, and numbers: tests/search searches it instead
SCHEMA = ".schema.json"  # made of the kinds, not of content: tests/open_data reads them instead
STORE = "search/store.json"  # but what it says of each page is reviewed


def without_fingerprints(text):
    """A change of a style or script changes every page's address of it, and nothing a review should read."""
    return re.sub(r"\?v=[0-9a-f]+", "?v=…", text)


def kept(output):
    """{path: text} of the files of `output` that are golden, without fingerprints."""
    files = (file for file in sorted(output.rglob("*")) if file.suffix in KEPT)
    pages = {
        path: without_fingerprints(file.read_text(encoding="utf-8"))
        for file in files
        if not (path := file.relative_to(output).as_posix()).startswith(INDEX) and not path.endswith(SCHEMA)
    }
    return pages | {STORE: json.dumps(stored(output), ensure_ascii=False, indent=1) + "\n"}


def written():
    """{path: text} of the golden files."""
    return {
        file.relative_to(GOLDEN).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(GOLDEN.rglob("*"))
        if file.is_file()
    }


def renew():
    """Build the fixture site and write its golden output; return the folder."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        build(Order(content=FIXTURE, output=output, today=TODAY))
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in kept(output).items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, encoding="utf-8", newline="\n")
    return GOLDEN
