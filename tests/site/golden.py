"""Says which files of the fixture site are golden output, and renews them."""

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
)  # The golden files are those that content and code produce; styles and scripts are sources themselves.
# These files hold numbers and have fingerprints as names; tests/search searches the index instead.
INDEX = "search/index/"
SCHEMA = ".schema.json"  # Schemas depend on the kinds and not on content; tests/open_data tests them instead.
# A list of all entries of the store, because a review should see what search shows of each page.
STORE = "search/store.json"


def without_fingerprints(text):
    """Return `text` without fingerprints.

    A change of a style or script changes its address on every page, which no review needs to read.
    """
    return re.sub(r"\?v=[0-9a-f]+", "?v=…", text)


def kept(output):
    """Return {path: text} of the golden files of the site `output`, without fingerprints."""
    files = (file for file in sorted(output.rglob("*")) if file.suffix in KEPT)
    pages = {
        path: without_fingerprints(file.read_text(encoding="utf-8"))
        for file in files
        if not (path := file.relative_to(output).as_posix()).startswith(INDEX) and not path.endswith(SCHEMA)
    }
    return pages | {STORE: json.dumps(stored(output), ensure_ascii=False, indent=1) + "\n"}


def written():
    """Return {path: text} of the stored golden files."""
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
