"""Tests that queries over the shards give the same documents and scores as stock lunr.js over the whole index."""

import json
from dataclasses import replace

import pytest

from plugins.bench.equality import equality
from plugins.bench.equality.equality import compare, compare_corpus, report
from plugins.search.document import Document
from plugins.search.index import WEIGHTING

from .synthetic import queries, synthetic_documents

KINDS = {"or", "required", "prohibited", "fields", "negated", "wildcard", "fuzzy", "direct"}


@pytest.fixture(scope="module")
def compared():
    documents = synthetic_documents(300)
    return compare(documents, queries(documents, 150))


def test_no_query_gives_another_result(compared):
    assert {kind: each["differing"] for kind, each in compared["kinds"].items()} == dict.fromkeys(KINDS, 0), compared


def test_the_scores_of_clauses_are_equal_to_the_last_bit(compared):
    assert [each["worst"] for kind, each in compared["kinds"].items() if kind != "direct"] == [0] * (len(KINDS) - 1)


def test_every_kind_of_clause_was_compared(compared):
    assert compared["kinds"]["or"]["compared"] >= 140
    assert min(each["compared"] for each in compared["kinds"].values()) >= 4


def test_no_query_differs_on_the_small_portal(documents):
    compared = compare(documents, [document.title for document in documents])
    assert sum(each["differing"] for each in compared["kinds"].values()) == 0, report(compared)


def test_a_field_may_be_empty_in_all_documents():
    documents = [
        Document(ref=text, url=text, title=text, kind="term", kind_label="术语", text=text * 2)
        for text in ("专利法", "商标法")
    ]
    assert compare(documents, ["专利法", "商标"])["examples"] == []


def test_another_weighting_is_noticed(documents, monkeypatch):
    monkeypatch.setattr(equality, "WEIGHTING", replace(WEIGHTING, k1=WEIGHTING.k1 + 0.01))
    compared = compare(documents, ["金桥工程", "院士"])
    assert compared["kinds"]["or"]["differing"] == compared["kinds"]["direct"]["differing"] == 2
    assert compared["kinds"]["or"]["worst"] > 1e-9
    assert {"kind": "direct", "question": "院士"} in compared["examples"]


def test_another_order_is_noticed(documents, monkeypatch):
    monkeypatch.setattr(equality, "in_order", lambda given: given[::-1])
    assert compare(documents, ["金桥工程"])["kinds"]["or"]["differing"] == 1


def test_a_corpus_and_queries_are_read_from_files(tmp_path):
    sections = [{"id": str(n), "title": f"条例第{n}条", "body": "专利 商标\n著作权" * n} for n in range(1, 6)]
    (tmp_path / "corpus.jsonl").write_text("\n".join(map(json.dumps, sections)), encoding="utf-8")
    texts = ["专利", "商标", "条例", "著作权"]
    (tmp_path / "queries.json").write_text(
        json.dumps([{"kind": "k", "q": q, "rels": {"1": 1}} for q in texts]), encoding="utf-8"
    )
    compared = compare_corpus(tmp_path / "corpus.jsonl", tmp_path / "queries.json", documents=4, every=2)
    assert compared["kinds"]["direct"] == {"compared": 2, "differing": 0, "worst": pytest.approx(0, abs=1e-12)}


def test_the_report_has_a_line_for_each_kind():
    result = {
        "kinds": {"or": {"compared": 3, "differing": 1, "worst": 0.25}},
        "examples": [{"kind": "or", "question": "专利"}],
    }
    assert report(result) == "or                3 比较     1 不同   分数最大相差 0.25\n不同：or 专利"
