"""Reads the texts to search in, and queries with judgements.

A corpus file has one JSON object a line, plain or gzip: id, title, law, category, year, body. A file of queries is one
JSON list of {kind, q, rels: {id: gain}}; a gain of 0 means the same as none.
"""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

GENERAL = "law", "category", "year"  # values that a section may lack


@dataclass(frozen=True)
class Section:
    """One document of a corpus."""

    id: str
    title: str
    body: str
    law: str = ""
    category: str = ""
    year: str = ""

    @property
    def text(self):
        """The body as running text, without line breaks."""
        return " ".join(self.body.split())


@dataclass(frozen=True)
class Query:
    """A query of a `kind`, and what it should find: `gains` = {id of a section: gain}, gain >= 1."""

    kind: str
    text: str
    gains: dict


def read_corpus(path, limit=None):
    """Return the first `limit` Sections of the corpus file `path`, or all."""
    opener = gzip.open if str(path).endswith(".gz") else open
    sections = []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if limit is not None and len(sections) >= limit:
                break
            sections.append(_section(json.loads(line)))
    return sections


def _section(entry):
    general = {name: str(entry.get(name, "")) for name in GENERAL}
    return Section(id=str(entry["id"]), title=entry["title"], body=entry["body"], **general)


def read_queries(path):
    """Return the Queries of the file `path`, in the order of the file."""
    entries = json.loads(Path(path).read_text(encoding="utf-8"))
    return [
        Query(each["kind"], each["q"], {id: gain for id, gain in each["rels"].items() if gain > 0}) for each in entries
    ]


def answerable(queries, ids):
    """Return the queries that something among `ids` answers, with the judgements of those ids only.

    A part of a corpus lacks documents, and no engine can find a missing document.
    """
    known = set(ids)
    judged = [
        Query(each.kind, each.text, {id: gain for id, gain in each.gains.items() if id in known}) for each in queries
    ]
    return [each for each in judged if each.gains]
