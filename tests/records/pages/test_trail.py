"""Tests the path to a page, as breadcrumbs show it and JSON-LD says it."""

from types import SimpleNamespace

import pytest

from plugins.records.pages.trail import trail
from tests.open_data.records import BASE, published_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    return published_catalogue(tmp_path_factory.mktemp("trail"))


def steps(catalogue, key, selected=None):
    found = trail(catalogue.at(key), catalogue, selected)
    return [(title, None if url is None else f"{BASE}/{url}") for title, url in found]


def test_a_record_stands_below_its_column(catalogue):
    assert steps(catalogue, "award:youth-award") == [
        ("首页", f"{BASE}/"),
        ("奖项列表", f"{BASE}/awards/"),
        ("青年奖", None),
    ]


def test_a_record_without_a_column_and_a_page_stand_below_the_home_page(catalogue):
    assert steps(catalogue, "term:inventor") == [("首页", f"{BASE}/"), ("发明人", None)]
    assert steps(catalogue, "page:awards") == [("首页", f"{BASE}/"), ("奖项列表", None)]


def test_a_facet_page_stands_below_its_list(catalogue):
    assert steps(catalogue, "page:awards", SimpleNamespace(value_label="市级")) == [
        ("首页", f"{BASE}/"),
        ("奖项列表", f"{BASE}/awards/"),
        ("市级", None),
    ]


def test_the_home_page_is_the_first_step(catalogue):
    assert steps(catalogue, "page:index") == []
