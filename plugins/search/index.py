"""The lunr index of documents, made so that stock lunr.js loads it and finds Chinese.

Terms are ours (terms.py) and both pipelines stay empty: lunr's own trimmer empties
every Chinese token in JavaScript, though not in Python.
"""

from lunr import __TARGET_JS_VERSION__
from lunr.builder import Builder
from lunr.pipeline import Pipeline

from .terms import body_terms, title_terms

# A match in the name says more than one in the text. k1 and b as measured on a large
# corpus of Chinese law: long pages suffer less, repeats count less than with lunr's own.
BOOSTS = {"title": 5, "aliases": 3, "summary": 2, "body": 1}
K1 = 0.8
B = 0.5


def build(documents):
    """Return the serialised index of `documents` (a list of document.Document), for lunr.js.

    The index knows a document by its place in the list, as text: "0", "1", ... Real
    references, repeated for each term of each page, would double its size.
    The same documents in the same order always give the same index.
    """
    if not documents:  # lunr divides by the number of documents
        return _serialised([], [])
    builder = Builder()
    builder.pipeline, builder.search_pipeline = Pipeline(), Pipeline()
    builder.k1(K1)
    builder.b(B)
    builder.ref("place")
    for field, boost in BOOSTS.items():
        builder.field(field, boost=boost)
    for place, document in enumerate(documents):
        builder.add({"place": str(place), **_field_terms(document)})
    index = builder.build().serialize()
    return _serialised(index["fieldVectors"], index["invertedIndex"])


def _field_terms(document):
    return {
        "title": title_terms(document.title),
        # One at a time: no pair may reach from one alias into the next.
        "aliases": [term for alias in document.aliases for term in title_terms(alias)],
        "summary": body_terms(document.summary),
        "body": body_terms(document.text),
    }


def _serialised(field_vectors, inverted_index):
    return {
        "version": __TARGET_JS_VERSION__,
        "fields": list(BOOSTS),
        "fieldVectors": field_vectors,
        "invertedIndex": sorted(inverted_index, key=_javascript_order),
        "pipeline": [],
    }


def _javascript_order(entry):
    # JavaScript compares text by UTF-16 unit, Python by code point. They differ between
    # characters like 𠮷 and U+E000-FFFF, and lunr.js refuses terms out of its own order.
    return entry[0].encode("utf-16-be")
