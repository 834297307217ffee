"""Tests the order by date, with and without filters, and that the later of two equal matches comes first."""

import pytest

from plugins.search.document import Document

DAYS = {"old": "2024-03-01", "new": "2026-02-20", "none": None, "middle": "2025-06-30", "law": "2026-05-30"}


def page(ref, day):
    kind, label = ("law", "法律法规") if ref == "law" else ("notice", "通知")
    # The undated page contains more of the query than the others.
    return Document(
        ref=ref,
        url=f"{ref}/",
        title="茶叶讲座" if ref == "none" else "通知",
        kind=kind,
        kind_label=label,
        date=day,
        text="茶叶讲座",
        facets=({"name": "year", "label": "年份", "values": [{"id": day[:4], "label": day[:4]}]},) if day else (),
    )


@pytest.fixture(scope="module")
def search(node, write_bundle):
    base = write_bundle([page(ref, day) for ref, day in DAYS.items()])
    return lambda query="茶叶", **options: node("client.mjs", {"base": base, "searches": [[query, options]]})[
        "answers"
    ][0]


def refs(answer):
    return [result["ref"] for result in answer["results"]]


def test_the_latest_come_first_and_the_undated_last(search):
    assert refs(search(sort="date")) == ["law", "new", "middle", "old", "none"]
    assert refs(search(sort="relevance"))[0] == "none"


def test_a_filter_narrows_and_the_order_stays(search):
    answer = search(sort="date", filters={"kind": "notice", "year": ["2024", "2026"]})
    assert refs(answer) == ["new", "old"]
    assert answer["total"] == 2
    assert answer["counts"] == {"kind": {"law": 1, "notice": 2}, "year": {"2024": 1, "2025": 1, "2026": 1}}


def test_a_limit_keeps_the_latest(search):
    answer = search(sort="date", limit=2)
    assert (refs(answer), answer["total"]) == (["law", "new"], 5)


def test_by_relevance_the_later_of_equal_matches_comes_first(search):
    assert refs(search()) == ["none", "law", "new", "middle", "old"]


def test_lunrs_syntax_is_sorted_by_date_too(search):
    assert refs(search("+茶叶 -法", sort="date")) == ["law", "new", "middle", "old", "none"]
