"""Tests lists: groups in the order of the vocabulary, facets with counts, and one page for each value."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.listing import listing
from tests.content_folders import FIXTURE, TODAY, fixture_and


@pytest.fixture(scope="module")
def catalogue():
    return check(FIXTURE, TODAY)[0]


def test_groups_follow_the_vocabulary(catalogue):
    shown = listing(catalogue.get("page", "awards"), catalogue)
    assert [(group.label, group.anchor, [record.slug for record in group.records]) for group in shown.groups] == [
        ("区县级", "level-district", ["elder-award"]),
        ("市级", "level-city", ["youth-award"]),
    ]


def test_facets_count_and_link(catalogue):
    shown = listing(catalogue.get("page", "awards"), catalogue)
    level = next(facet for facet in shown.facets if facet.name == "level")
    assert level.label == "级别"
    assert [(value.label, value.count, value.url, value.selected) for value in level.values] == [
        ("区县级", 1, "awards/level/district/", False),
        ("市级", 1, "awards/level/city/", False),
    ]


def test_a_narrowed_list_keeps_the_facets(catalogue):
    shown = listing(catalogue.get("page", "awards"), catalogue, ("level", "city"))
    assert [record.slug for record in shown.records] == ["youth-award"]
    assert shown.total == 2
    assert (shown.selected.facet_label, shown.selected.value_label, shown.selected.all_url) == (
        "级别",
        "市级",
        "awards/",
    )
    assert [value.selected for facet in shown.facets if facet.name == "level" for value in facet.values] == [
        False,
        True,
    ]


def test_ids_for_refining_in_the_page(catalogue):
    shown = listing(catalogue.get("page", "awards"), catalogue)
    assert shown.facet_ids(catalogue.get("award", "youth-award")) == {
        "level": ["city"],
        "nature": ["commendation"],
        "audiences": ["young"],
    }


def test_a_record_without_a_value_stands_in_the_last_group(tmp_path):
    page = (
        (FIXTURE / "pages/contacts.md")
        .read_text(encoding="utf-8")
        .replace("collects: contact", "collects: contact\ngroup_by: districts")
    )
    catalogue, problems = check(fixture_and(tmp_path, {"pages/contacts.md": page}), TODAY)
    assert problems == []
    groups = listing(catalogue.get("page", "contacts"), catalogue).groups
    assert [(group.label, group.anchor, [record.slug for record in group.records]) for group in groups] == [
        ("其他", "districts-rest", ["hotline"])
    ]
