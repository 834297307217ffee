"""Compares two indexes of the same documents with the same queries: the portal's shards, and the whole index of
lunr.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.search.bundle import bundle
from plugins.search.index import WEIGHTING, in_order, index_counts
from plugins.search.lunr_export import lunr_index
from plugins.search.store import to_json

from ..child import ROOT
from ..corpus import read_corpus, read_queries
from ..node import ask_node
from ..portal_files import document_of

LUNR = ROOT / "node_modules/lunr/lunr.js"


def compare_corpus(corpus, queries, documents=None, every=1):
    """Compare over the first `documents` of the file `corpus`, with every `every`-th query of the file `queries`.

    Returns the result of `compare`. Raises NodeFailed.
    """
    pages = [document_of(section) for section in read_corpus(corpus, documents)]
    return compare(pages, [query.text for query in read_queries(queries)[::every]])


def compare(documents, texts):
    """Query both indexes of `documents` with each of `texts`, in every kind of clause (forms.mjs).

    Returns {"kinds": {kind: {"compared", "differing", "worst"}}, "examples": [{"kind", "question"}]}. A question
    differs if documents, order or a score (by more than 1e-9) differ. Raises NodeFailed.
    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, content in bundle(documents, [], LUNR.read_text(encoding="utf-8")).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
        whole = root / "whole.json"
        whole.write_bytes(to_json(whole_index(documents)))
        return ask_node(
            "equality/compare.mjs",
            {"base": f"{(root / 'index').as_uri()}/", "whole": str(whole), "lunr": str(LUNR), "texts": texts},
        )


def whole_index(documents):
    """Return the whole index for lunr.js, with documents by number and terms in the order in which shards are
    summed.
    """
    counts = index_counts(in_order(documents))
    return lunr_index(counts, WEIGHTING, [str(number) for number in range(len(documents))], numbering="sorted")


def report(result):
    """Return the result of `compare` as text."""
    lines = [
        f"{kind:<12}{each['compared']:>7} 比较 {each['differing']:>5} 不同   分数最大相差 {each['worst']:.3g}"
        for kind, each in result["kinds"].items()
    ]
    return "\n".join([*lines, *(f"不同：{each['kind']} {each['question']}" for each in result["examples"])])
