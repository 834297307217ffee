"""The files for the browser: their names, shapes and sameness."""

import json
from dataclasses import replace

from plugins.search.bundle import SHOWN_CHARACTERS, bundle


def read(documents, path, synonyms=()):
    return json.loads(bundle(documents, synonyms, "")[path])


def test_the_files():
    assert sorted(bundle([], [], "")) == ["index/documents.json", "index/lunr.json", "index/synonyms.json", "lunr.js"]


def test_documents_stand_where_the_index_says(documents):
    shown = read(documents, "index/documents.json")["documents"]
    assert [entry["ref"] for entry in shown] == [document.ref for document in documents]
    assert set(shown[0]) == {"ref", "url", "title", "kind", "kindLabel", "summary", "aliases", "date", "text"}


def test_kinds_are_counted_most_frequent_first(documents):
    kinds = read(documents, "index/documents.json")["kinds"]
    assert [(kind["kind"], kind["count"]) for kind in kinds] == [
        ("programme", 4), ("award", 3), ("guide", 3), ("law", 2), ("notice", 2), ("right", 2), ("station", 2),
        ("term", 2), ("contact", 1)]
    assert kinds[0]["label"] == "办事指南"


def test_long_text_is_cut_for_showing_and_searched_whole(documents):
    long = replace(documents[0], text="文" * SHOWN_CHARACTERS + "末尾")
    assert len(read([long], "index/documents.json")["documents"][0]["text"]) == SHOWN_CHARACTERS
    assert "末尾" in [term for term, _ in read([long], "index/lunr.json")["invertedIndex"]]


def test_chinese_is_written_plainly_and_compactly(documents):
    content = bundle(documents, [["科协", "科学技术协会"]], "")["index/synonyms.json"]
    assert content.decode() == '[["科协","科学技术协会"]]'


def test_same_input_same_bytes(documents):
    assert bundle(documents, [["a", "b"]], "x") == bundle(list(documents), [("a", "b")], "x")
