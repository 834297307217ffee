"""Tests that the exported index equals that of lunr.py's own Builder, and that stock lunr.js loads it."""

import json

import pytest
from lunr.builder import Builder
from lunr.pipeline import Pipeline

from plugins.search.counts import count, javascript_order
from plugins.search.document import Document
from plugins.search.index import WEIGHTING, index_counts
from plugins.search.lunr_export import lunr_index
from plugins.search.terms import body_terms, query_terms, title_terms
from plugins.search.weights import Weighting

from .synthetic import queries, synthetic_documents

SYNTHETIC = synthetic_documents(300)
STRANGE = [
    Document(ref=f"strange/{number}", url="", title=title, kind="k", kind_label="k", text=text)
    for number, (title, text) in enumerate(
        [("𠮷野 﨎字", "𠀋 C++ .NET"), ("！", "。"), ("constructor", "__proto__ toString 𠮷"), ("茶", "茶" * 300)]
    )
]


def terms_of(document):
    """Return the terms of each field, computed without index.py."""
    return {
        "title": title_terms(document.title),
        "aliases": [term for alias in document.aliases for term in title_terms(alias)],
        "summary": body_terms(document.summary),
        "body": body_terms(document.text),
    }


def built_by_lunr(documents, fields, weighting):
    """Return the index that lunr.py serialises, with its terms in the order that lunr.js accepts."""
    builder = Builder()
    builder.pipeline, builder.search_pipeline = Pipeline(), Pipeline()
    builder.ref("ref")
    builder.k1(weighting.k1)
    builder.b(weighting.b)
    for field in fields:
        builder.field(field, boost=weighting.boosts[field])
    for document in documents:
        builder.add({"ref": document.ref, **{field: terms_of(document)[field] for field in fields}})
    index = builder.build().serialize()
    index["invertedIndex"].sort(key=lambda entry: javascript_order(entry[0]))
    return index


def exported(documents, weighting=WEIGHTING, **options):
    return lunr_index(index_counts(documents), weighting, [document.ref for document in documents], **options)


def as_text(value):
    """Return `value` as JSON text, which keeps the order of keys; `==` of dicts does not compare this order."""
    return json.dumps(value, ensure_ascii=False)


@pytest.fixture(scope="module", params=[SYNTHETIC, STRANGE, SYNTHETIC[:1]], ids=["300", "strange", "one"])
def both(request):
    """Return (exported index, index of the builder) of the same documents."""
    index = exported(request.param)
    return index, built_by_lunr(request.param, index["fields"], WEIGHTING)


@pytest.mark.parametrize("key", ["version", "fields", "fieldVectors", "invertedIndex", "pipeline"])
def test_every_key_equals_that_of_the_builder(both, key):
    ours, theirs = both
    assert as_text(ours[key]) == as_text(theirs[key])


def test_the_index_of_the_small_portal_equals_that_of_the_builder(documents):
    index = exported(documents)
    assert as_text(index) == as_text(built_by_lunr(documents, index["fields"], WEIGHTING))


@pytest.mark.parametrize("k1, b, boost", [(1.2, 0.75, 1), (0.8, 0.5, 5), (2, 1, 0.3), (1.2, 0, 12)])
def test_other_weightings_equal_those_of_the_builder(k1, b, boost):
    weighting = Weighting({"title": boost, "aliases": 3, "summary": 1, "body": 0.5}, k1, b)
    index = exported(SYNTHETIC[:80], weighting)
    assert as_text(index) == as_text(built_by_lunr(SYNTHETIC[:80], index["fields"], weighting))


@pytest.fixture
def ask(node, lunr_js):
    def ask_lunr(index, texts):
        payload = {"lunrJs": str(lunr_js), "index": index, "queries": [query_terms(text) for text in texts]}
        return node("lunr_alone.mjs", payload)

    return ask_lunr


def test_lunr_js_loads_either_numbering_and_finds_the_same(ask):
    texts = queries(SYNTHETIC, 40)
    first = ask(exported(SYNTHETIC), texts)
    in_order = ask(exported(SYNTHETIC, numbering="sorted"), texts)
    assert first["version"] == exported(SYNTHETIC)["version"]
    assert sum(len(answer) for answer in first["answers"]) > 1000
    for one, other in zip(first["answers"], in_order["answers"], strict=True):
        # The scores are equal up to the order of their summands.
        assert dict(one) == pytest.approx(dict(other), abs=1e-9)


def test_lunr_js_loads_terms_that_it_sorts_differently_from_python(ask):
    answers = ask(exported(STRANGE), ["𠮷野", "﨎字", "__proto__", "toString", "C++"])["answers"]
    assert [[ref for ref, _ in answer] for answer in answers] == [
        ["strange/0"],
        ["strange/0"],
        ["strange/2"],
        ["strange/2"],
        ["strange/0"],
    ]


def test_an_index_without_documents_can_be_exported(ask):
    index = lunr_index(count([], ["title"]), WEIGHTING, [])
    assert (index["fieldVectors"], index["invertedIndex"]) == ([], [])
    assert ask(index, ["专利"])["answers"] == [[]]
