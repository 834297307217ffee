"""The index: built in Python, loaded by the real lunr.js, searched there."""

import json

import pytest

from plugins.search.document import Document
from plugins.search.index import build
from plugins.search.terms import query_terms


def page(ref, title, **more):
    return Document(ref=ref, url=f"{ref}/", title=title, kind="term", kind_label="术语", **more)


@pytest.fixture
def search(node, lunr_js):
    """Search an index of documents with stock lunr.js: the references found for each query."""

    def ask(documents, *queries):
        payload = {"lunrJs": str(lunr_js), "index": build(documents), "queries": list(map(query_terms, queries))}
        answers = node("lunr_alone.mjs", payload)["answers"]
        return [[documents[int(place)].ref for place, _ in answer] for answer in answers]

    return ask


def test_chinese_is_found(search, documents):
    bridge, station, nothing = search(documents, "金桥工程", "厂会协作", "量子纠缠")
    assert {"programme/bridge", "notice/2026-call"} <= set(bridge)
    assert station[0] == "programme/factory"
    assert nothing == []


def test_every_field_is_searched_and_the_title_tells_most(search):
    documents = [page("body", "甲", text="茶叶"), page("summary", "甲", summary="茶叶"),
                 page("aliases", "甲", aliases=("茶叶",)), page("title", "茶叶"), page("none", "甲", text="咖啡")]
    [found] = search(documents, "茶叶")
    assert found == ["title", "aliases", "summary", "body"]


def test_latin_words_are_found_whole(search, documents):
    cpp, net, version, part = search(documents, "C++", ".net", "3.11", "Pyth")
    assert cpp == net == version == ["programme/credits"]
    assert part == []


def test_no_pair_reaches_from_one_alias_into_the_next(search):
    [found] = search([page("a", "甲", aliases=("科学", "技术")), page("b", "乙", text="学技")], "学技")
    assert found == ["b"]


def test_lunr_js_accepts_characters_it_sorts_differently_from_python(search):
    # 𠮷 is U+20BB7, in UTF-16 D842 DFB7: before U+FA0E for JavaScript, after it for Python.
    documents = [page("a", "﨎字"), page("b", "𠮷野"), page("c", "茶")]
    assert search(documents, "﨎字", "𠮷野") == [["a"], ["b"]]


def test_terms_are_in_the_order_of_javascript():
    terms = [term for term, _ in build([page("a", "﨎𠮷茶z")])["invertedIndex"]]
    assert terms == sorted(terms, key=lambda term: term.encode("utf-16-be"))
    assert terms != sorted(terms)


def test_the_index_names_the_version_of_lunr_js_that_reads_it(node, lunr_js, documents):
    index = build(documents)
    answer = node("lunr_alone.mjs", {"lunrJs": str(lunr_js), "index": index, "queries": []})
    assert answer["version"] == index["version"]


def test_names_of_object_members_are_ordinary_words(search):
    documents = [page("a", "constructor"), page("b", "__proto__ hasOwnProperty"), page("c", "茶")]
    assert search(documents, "constructor", "__proto__", "toString") == [["a"], ["b"], []]


def test_same_documents_same_bytes(documents):
    assert json.dumps(build(documents)) == json.dumps(build(list(documents)))


def test_no_documents_no_results(search):
    assert search([], "专利") == [[]]


def test_documents_without_words(search):
    assert search([page("a", "！"), page("b", "茶")], "茶") == [["b"]]
