"""The files that the search client reads, from documents: paths below /search/ and their bytes."""

import json

from .es_module import es_module
from .index import build

# Enough for an excerpt of all but the longest page. What stands further down is
# still found, only not shown.
SHOWN_CHARACTERS = 6000


def bundle(documents, synonyms, lunr_source):
    """Return {path: bytes} for `documents` in their order, `synonyms` (a list of lists of
    words that mean the same) and the source of lunr.js.

    The same input gives the same bytes.
    """
    return {
        "index/lunr.json": _json(build(documents)),
        "index/documents.json": _json(_shown(documents)),
        "index/synonyms.json": _json([list(group) for group in synonyms]),
        "lunr.js": es_module(lunr_source).encode(),
    }


def _shown(documents):
    return {"documents": [_entry(each) for each in documents], "kinds": _kinds(documents)}


def _entry(document):
    return {
        "ref": document.ref,
        "url": document.url,
        "title": document.title,
        "kind": document.kind,
        "kindLabel": document.kind_label,
        "summary": document.summary,
        "aliases": list(document.aliases),
        "date": document.date,
        "text": document.text[:SHOWN_CHARACTERS],
    }


def _kinds(documents):
    """The kinds that occur, the most frequent first."""
    counts = {}
    for document in documents:
        key = (document.kind, document.kind_label)
        counts[key] = counts.get(key, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"kind": kind, "label": label, "count": n} for (kind, label), n in ordered]


def _json(value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8")
