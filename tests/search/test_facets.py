"""Tests facets, which narrow the results: Python collects them and JavaScript applies them."""

from dataclasses import replace

import pytest

from plugins.search.facets import facets_of


def facet(name, *ids):
    return {"name": name, "label": name.upper(), "values": [{"id": each, "label": each.upper()} for each in ids]}


@pytest.fixture(scope="module")
def pages(documents):
    blank = replace(documents[0], title="茶叶", aliases=(), text="", summary="")
    return [
        replace(blank, ref="a", url="a/", kind="award", kind_label="奖项", facets=(facet("year", "2026"),)),
        replace(
            blank,
            ref="b",
            url="b/",
            kind="law",
            kind_label="法律",
            facets=(facet("platform", "x", "y"), facet("year", "2025")),
        ),
        replace(blank, ref="c", url="c/", kind="law", kind_label="法律", facets=(facet("platform", "y"),)),
    ]


def test_kind_comes_first_then_the_order_of_the_fullest_page(pages):
    facets = facets_of(pages)
    assert [(each.name, each.label) for each in facets] == [
        ("kind", "类别"),
        ("platform", "PLATFORM"),
        ("year", "YEAR"),
    ]
    assert facets[0].values == [("law", "法律"), ("award", "奖项")]
    assert (facets[1].values, facets[1].places) == ([("y", "Y"), ("x", "X")], [[], [1, 0], [0]])


def test_without_pages_there_are_no_facets():
    assert facets_of([]) == []


@pytest.fixture(scope="module")
def ask(node, write_bundle, pages):
    """Return a function that gives the references and the counts of a query with `filters`."""
    base = write_bundle(pages)

    def run(**filters):
        answer = node("client.mjs", {"base": base, "searches": [["茶叶", {"filters": filters}]]})["answers"][0]
        return [each["ref"] for each in answer["results"]], answer["counts"]

    return run


def test_every_facet_has_counts(ask):
    found, counts = ask()
    assert found == ["a", "b", "c"]
    assert counts == {"kind": {"law": 2, "award": 1}, "platform": {"y": 2, "x": 1}, "year": {"2025": 1, "2026": 1}}


def test_facets_narrow_together_and_values_of_one_facet_add_up(ask):
    assert ask(kind="law", platform="x")[0] == ["b"]
    assert ask(year=["2025", "2026"])[0] == ["a", "b"]
    assert ask(kind="award", platform="y")[0] == []


def test_a_facet_does_not_narrow_its_own_counts(ask):
    counts = ask(platform="x")[1]
    assert counts["platform"] == {"y": 2, "x": 1}
    assert counts["kind"] == {"law": 1}
    assert counts["year"] == {"2025": 1}


@pytest.mark.parametrize("filters", [{"kind": ""}, {"kind": []}, {"kind": None}, {"year": [""]}])
def test_an_empty_filter_is_none(ask, filters):
    assert len(ask(**filters)[0]) == 3


@pytest.mark.parametrize(
    "filters", [{"kind": "constructor"}, {"constructor": "x"}, {"__proto__": "x"}, {"year": "1999"}]
)
def test_an_unknown_filter_finds_nothing(ask, filters):
    assert ask(**filters)[0] == []
