"""The golden output of the fixture site: what it is, and how it is renewed."""

import re
import shutil
import tempfile
from pathlib import Path

from plugins.publishing.build import Order, build
from tests.content_folders import FIXTURE, TODAY

GOLDEN = Path(__file__).parent / "golden"
KEPT = (".html", ".xml", ".txt", ".json")     # what content and code make; styles and scripts are sources themselves
DERIVED = {"search/index/lunr.json"}          # numbers no one can review; tests/search searches it instead


def without_fingerprints(text):
    """A change of a style or script changes every page's address of it, and nothing a review should read."""
    return re.sub(r"\?v=[0-9a-f]+", "?v=…", text)


def kept(output):
    """{path: text} of the files of `output` that are golden, without fingerprints."""
    files = (file for file in sorted(output.rglob("*")) if file.suffix in KEPT)
    return {path: without_fingerprints(file.read_text(encoding="utf-8")) for file in files
            if (path := file.relative_to(output).as_posix()) not in DERIVED}


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
