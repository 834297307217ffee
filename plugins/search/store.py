"""What a result shows of a document, in one small file each: a query fetches those of the results it shows.

The files of neighbours share a folder named after their content: the manifest has one name for 64 documents, and an
edit renames 64 small files instead of all. The client reads them in theme/static/js/search/store.js.
"""

import json

from .naming import content_name

BLOCK = 64
# Enough for excerpts of all but the longest pages. Text beyond it is still found, only not shown.
SHOWN_CHARACTERS = 6000


def write_store(documents):
    """Return (folders, contents): the folder of each block, and {path: bytes} below the folder of the store."""
    folders, contents = [], {}
    for start in range(0, len(documents), BLOCK):
        files = [to_json(_entry(document)) for document in documents[start : start + BLOCK]]
        folder = content_name(b"\n".join(files))
        folders.append(folder)
        contents |= {f"{folder}/{place}.json": content for place, content in enumerate(files)}
    return folders, contents


def _entry(document):
    entry = {
        "ref": document.ref,
        "url": document.url,
        "title": document.title,
        "kindLabel": document.kind_label,
        "kind": document.kind,
        "date": document.date,
        "summary": document.summary,
        "aliases": list(document.aliases),
        "text": document.text[:SHOWN_CHARACTERS],
    }
    sections = [section for section in document.sections if section[0] < SHOWN_CHARACTERS]
    more = {
        "shortAnswer": document.short_answer,
        "sections": sections,
        "answer": document.answer,
        "topics": list(document.topics),
        "whom": list(document.whom),
    }
    return entry | {name: value for name, value in more.items() if value}


def to_json(value):
    """Return `value` as compact JSON in UTF-8; the same value gives the same bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
