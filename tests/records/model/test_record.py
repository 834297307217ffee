"""Tests the addresses and review dates of records."""

from datetime import date

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TODAY


@pytest.fixture(scope="module")
def catalogue():
    return check(FIXTURE, TODAY)[0]


@pytest.mark.parametrize(
    "kind, slug, url, save_as",
    [
        ("page", "index", "", "index.html"),
        ("page", "awards", "awards/", "awards/index.html"),
        ("award", "youth-award", "awards/youth-award/", "awards/youth-award/index.html"),
        ("notice", "opening", "notices/opening/", "notices/opening/index.html"),
    ],
)
def test_addresses(catalogue, kind, slug, url, save_as):
    record = catalogue.get(kind, slug)
    assert (record.url, record.save_as) == (url, save_as)


@pytest.mark.parametrize(
    "kind, slug, stands_in",
    [("page", "404", True), ("page", "offline", True), ("page", "index", False), ("award", "youth-award", False)],
)
def test_pages_that_stand_in_for_others(catalogue, kind, slug, stands_in):
    assert catalogue.get(kind, slug).stands_in == stands_in


def test_review_falls_due_after_the_period_of_the_kind(catalogue):
    assert catalogue.get("award", "youth-award").review_due == date(2027, 11, 1)
    assert catalogue.get("contact", "hotline").review_due == date(2027, 5, 1)
