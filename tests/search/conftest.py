"""Provides the tests of search with Node, lunr.js and a small portal to search in."""

import json
from pathlib import Path

import pytest

from plugins.search.bundle import bundle
from plugins.search.document import Document
from tests.node import run_node

HERE = Path(__file__).parent
REPO = HERE.parents[1]


@pytest.fixture(scope="session")
def node():
    """Return a function `node(script, payload)`.

    It runs a script of this folder with `payload` as JSON on its standard input and returns the JSON that it prints,
    parsed.
    """
    return lambda script, payload: run_node(HERE / script, payload)


@pytest.fixture(scope="session")
def lunr_js():
    """Return the path of the real lunr.js."""
    path = REPO / "node_modules/lunr/lunr.js"
    if not path.is_file():
        pytest.fail("缺少 node_modules/lunr/lunr.js：请在项目根目录运行 npm ci", pytrace=False)
    return path


@pytest.fixture(scope="session")
def documents():
    """Return the Documents of a portal of some twenty pages, ordered by address as in the generator."""
    entries = json.loads((HERE / "portal.json").read_text(encoding="utf-8"))
    made = [Document(**{**entry, "aliases": tuple(entry.get("aliases", ()))}) for entry in entries]
    return sorted(made, key=lambda document: document.url)


@pytest.fixture(scope="session")
def write_bundle(lunr_js, tmp_path_factory):
    """Return a function `write(documents, synonyms)`.

    It writes the search files of the documents and returns the address of their index folder.
    """

    def write(documents, synonyms=()):
        folder = tmp_path_factory.mktemp("site") / "search"
        for path, content in bundle(documents, synonyms, lunr_js.read_text(encoding="utf-8")).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return f"{(folder / 'index').as_uri()}/"

    return write
