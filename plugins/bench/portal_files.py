"""Runs the portal's own search over a corpus instead of a site; the only module that knows how the search is called."""

import json
import posixpath
import re

import yaml

from plugins.assets.esbuild import bundle_script, find_esbuild
from plugins.search.bundle import bundle
from plugins.search.document import Document
from plugins.search.es_module import read_lunr

from .child import ROOT
from .node import ask_node
from .weight import loaded_at_once, packed

STATIC = ROOT / "theme/static"
SYNONYMS = ROOT / "content/national/synonyms.yml"  # synonyms of the whole country
CLIENT = "js/search/client.js"  # openIndex(baseUrl, {fetch, without})
PAGE = "js/search/page.js"  # what visitors load: the client with the script of the search page
INDEX = "search/index/"  # path below the root of a site
STORE = "search/index/store/"
_ADDRESSED = re.compile(r"""new URL\(["'](\./[\w-]+\.js)["'],import\.meta\.url\)""")


def document_of(section):
    """Return the section of a corpus as a Document, at an address similar to those of a site of laws."""
    return Document(
        ref=section.id,
        url=f"{section.category}/{section.title}/{section.id}/",
        title=section.title,
        kind="section",
        kind_label="条文",
        text=section.text,
        facets=tuple(_facets(section)),
    )


def _facets(section):
    for name, label, value in (("category", "类别", section.category), ("year", "年份", section.year)):
        if value:
            yield {"name": name, "label": label, "values": [{"id": value, "label": value}]}


def index_files(sections, synonyms):
    """Return {path below the root of a site: bytes} of the search index of `sections`."""
    lunr = read_lunr(ROOT / "node_modules/lunr/lunr.js")
    documents = sorted(map(document_of, sections), key=lambda document: document.url)
    files = bundle(documents, synonyms, lunr)
    return {f"search/{path}": content for path, content in files.items()}


def script_files(entry):
    """Return {path below the root of a site: text} of the script `entry` and all scripts it may load later.

    They are bundled and minified, as a site serves them.
    """
    esbuild = find_esbuild(ROOT / "node_modules/@esbuild")
    files, open_ = {}, [entry]
    while open_:
        path = open_.pop()
        if path not in files:
            bundled = bundle_script(esbuild, STATIC, path)
            files |= bundled
            open_ += [
                posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
                for text in bundled.values()
                for name in _ADDRESSED.findall(text)
            ]
    return files


def script_weights():
    """Return {"client": bytes, "page": bytes}: the gzip size of the scripts that every visitor loads for each."""
    loaded = {name: loaded_at_once(script_files(entry), entry) for name, entry in (("client", CLIENT), ("page", PAGE))}
    return {name: sum(packed(text.encode()) for text in files.values()) for name, files in loaded.items()}


def steps():
    """Return the names of the ranking steps that the client can leave out."""
    return ask_node("steps.mjs", {"client": (STATIC / CLIENT).as_uri()})


def read_synonyms(path):
    """Return the groups of words in the file `path` (YAML as in synonyms.yml of a layer, or JSON); no groups without
    a path.
    """
    if not path:
        return []
    with open(path, encoding="utf-8") as file:
        content = json.load(file) if str(path).endswith(".json") else yaml.safe_load(file)
    groups = content["groups"] if isinstance(content, dict) else content
    return [[str(word) for word in group] for group in groups]
