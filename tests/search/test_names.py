"""Names of pages as an index of their own: suggestions, and pages named as typed."""

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


def test_a_name_stands_as_compared_and_as_written():
    assert name_counts([named("《专利 法》", "专利法", "！")]).terms == ["专利法", "专利法\t《专利 法》"]


@pytest.fixture(scope="module")
def names(node, write_bundle):
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
def test_names_that_begin_so(names, prefix, expected):
    assert names("suggest", prefix) == expected


def test_no_more_than_asked_for(names):
    assert names("suggest", "专", {"limit": 2}) == ["专利", "專利權"]


def test_names_that_begin_so_are_gathered_from_several_shards(node, write_bundle):
    titles = [f"专利{n:03}{'长' * 120}" for n in range(400)]
    base = write_bundle([named(title) for title in titles])
    assert len(list(Path(url2pathname(urlsplit(base).path)).glob("*.bin"))) > 15
    found = node("names.mjs", {"base": base, "method": "suggest", "given": ["专利", {"limit": 300}]})
    assert found == titles[:300]


def test_a_pasted_page_is_no_prefix(names):
    assert names("suggest", "专利" * 100_000) == []


@pytest.mark.parametrize(
    "query, first", [("专利", "专利"), ("专利权", "專利權"), ("科学技术进步法", "《科学技术 进步法》"), ("pct", "PCT")]
)
def test_a_page_named_as_typed_comes_first(names, query, first):
    assert json.loads(json.dumps(names("search", query)))["results"][0]["ref"] == first
