"""Tests which fields of documents count in the index, and that an export of the whole index works in stock lunr.js."""

from dataclasses import replace

import pytest

from plugins.search.document import Document
from plugins.search.index import MANY, WEIGHTING, in_order, index_counts
from plugins.search.lunr_export import lunr_index
from plugins.search.terms import query_terms


def page(ref, title, **more):
    return Document(ref=ref, url=f"{ref}/", title=title, kind="term", kind_label="术语", **more)


@pytest.fixture
def search(node, lunr_js):
    """Return a function that gives the references which stock lunr.js finds in an export of documents for each
    query.
    """

    def ask(documents, *queries):
        index = lunr_index(index_counts(documents), WEIGHTING, [document.ref for document in documents])
        payload = {"lunrJs": str(lunr_js), "index": index, "queries": list(map(query_terms, queries))}
        return [[ref for ref, _ in answer] for answer in node("lunr_alone.mjs", payload)["answers"]]

    return ask


def test_chinese_is_found(search, documents):
    bridge, station, nothing = search(documents, "金桥工程", "厂会协作", "量子纠缠")
    assert {"programme/bridge", "notice/2026-call"} <= set(bridge)
    assert station[0] == "programme/factory"
    assert nothing == []


def test_every_field_is_searched_and_the_title_counts_most(search):
    documents = [
        page("body", "甲", text="茶叶"),
        page("summary", "甲", summary="茶叶"),
        page("aliases", "甲", aliases=("茶叶",)),
        page("title", "茶叶"),
        page("none", "甲", text="咖啡"),
    ]
    [found] = search(documents, "茶叶")
    assert found == ["title", "aliases", "summary", "body"]


def test_latin_words_are_found_whole(search, documents):
    cpp, net, version, part = search(documents, "C++", ".net", "3.11", "Pyth")
    assert cpp == net == version == ["programme/credits"]
    assert part == []


def test_no_bigram_spans_two_aliases(search):
    [found] = search([page("a", "甲", aliases=("科学", "技术")), page("b", "乙", text="学技")], "学技")
    assert found == ["b"]


def test_lunr_js_accepts_characters_it_sorts_differently_from_python(search):
    # 𠮷 is U+20BB7, in UTF-16 D842 DFB7: JavaScript sorts it before U+FA0E, Python after it.
    documents = [page("a", "﨎字"), page("b", "𠮷野"), page("c", "茶")]
    assert search(documents, "﨎字", "𠮷野") == [["a"], ["b"]]


def test_terms_are_in_the_order_of_javascript():
    terms = index_counts([page("a", "﨎𠮷茶z")]).terms
    assert terms == sorted(terms, key=lambda term: term.encode("utf-16-be"))
    assert terms != sorted(terms)


def test_names_of_javascript_properties_are_ordinary_words(search):
    documents = [page("a", "constructor"), page("b", "__proto__ hasOwnProperty"), page("c", "茶")]
    assert search(documents, "constructor", "__proto__", "toString") == [["a"], ["b"], []]


def test_a_field_that_no_page_fills_is_left_out():
    assert list(index_counts([page("a", "甲")]).fields) == ["title", "body"]
    assert list(index_counts([page("a", "甲", summary="乙"), page("b", "丙", aliases=("丁",))]).fields) == [
        "title",
        "aliases",
        "summary",
        "body",
    ]


def test_an_empty_index_finds_nothing(search):
    assert search([], "专利") == [[]]


def test_a_document_may_have_no_words(search):
    assert search([page("a", "！"), page("b", "茶")], "茶") == [["b"]]


def test_documents_are_numbered_in_order_or_by_length_if_there_are_very_many():
    few = [page("a", "长长的名字"), page("b", "短")]
    assert in_order(few) == few
    many = [replace(few[0], ref=str(n), title="长" * (n % 7 + 1), text="文 " * (n % 5)) for n in range(MANY + 1)]
    lengths = [(len(each.title), each.text.count("文")) for each in in_order(many)]
    assert lengths == sorted(lengths)
