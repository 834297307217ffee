"""Tests the index of names: suggestions, and pages whose name was typed."""

import json
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from plugins.search.document import Document
from plugins.search.names import name_counts


def named(title, *aliases):
    return Document(ref=title, url=f"{title}/", title=title, kind="term", kind_label="术语", aliases=aliases)


PAGES = [
    named("《科学技术 进步法》", "科技进步法"),
    named("PCT", "专利合作条约"),
    named("专利合作"),
    named("专利"),
    named("專利權"),
    named("C++ 入门"),
]


def test_a_name_is_stored_in_its_compared_and_its_written_form():
    assert name_counts([named("《专利 法》", "专利法", "！")]).terms == ["专利法", "专利法\t《专利 法》"]


@pytest.fixture(scope="module")
def names(node, write_bundle):
    """Return a function that calls a method of the opened index of PAGES in Node."""
    base = write_bundle(PAGES)
    return lambda method, *given: node("names.mjs", {"base": base, "method": method, "given": given})


@pytest.mark.parametrize(
    "prefix, expected",
    [
        ("专利", ["专利", "專利權", "专利合作", "专利合作条约"]),
        ("專利合", ["专利合作", "专利合作条约"]),
        ("科学", ["《科学技术 进步法》"]),
        ("p", ["PCT"]),
        ("ＰＣ", ["PCT"]),
        ("c+", ["C++ 入门"]),
        ("c++", ["C++ 入门"]),
        ("", []),
        ("《", []),
        ("茶", []),
        ("𠮷", []),
    ],
)
def test_names_with_the_prefix_are_suggested(names, prefix, expected):
    assert names("suggest", prefix) == expected


def test_suggestions_keep_to_the_limit(names):
    assert names("suggest", "专", {"limit": 2}) == ["专利", "專利權"]


def test_suggestions_come_from_several_shards(node, write_bundle):
    titles = [f"专利{n:03}{'长' * 120}" for n in range(400)]
    base = write_bundle([named(title) for title in titles])
    assert len(list(Path(url2pathname(urlsplit(base).path)).glob("*.bin"))) > 15
    found = node("names.mjs", {"base": base, "method": "suggest", "given": ["专利", {"limit": 300}]})
    assert found == titles[:300]


def test_a_very_long_text_has_no_suggestions(names):
    assert names("suggest", "专利" * 100_000) == []


@pytest.mark.parametrize(
    "query, first", [("专利", "专利"), ("专利权", "專利權"), ("科学技术进步法", "《科学技术 进步法》"), ("pct", "PCT")]
)
def test_a_page_with_the_typed_name_comes_first(names, query, first):
    assert json.loads(json.dumps(names("search", query)))["results"][0]["ref"] == first
