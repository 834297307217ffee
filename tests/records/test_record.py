"""Addresses and review dates of records."""

from datetime import date

import pytest

from plugins.records.checking import check
from plugins.records.record import add_months
from tests.content_folders import FIXTURE, TODAY


@pytest.fixture(scope="module")
def catalogue():
    return check(FIXTURE, TODAY)[0]


@pytest.mark.parametrize("kind, slug, url, save_as", [
    ("page", "index", "", "index.html"),
    ("page", "awards", "awards/", "awards/index.html"),
    ("award", "youth-award", "awards/youth-award/", "awards/youth-award/index.html"),
    ("notice", "opening", "notices/opening/", "notices/opening/index.html"),
])
def test_addresses(catalogue, kind, slug, url, save_as):
    record = catalogue.get(kind, slug)
    assert (record.url, record.save_as) == (url, save_as)


@pytest.mark.parametrize("kind, slug, stands_in", [
    ("page", "404", True), ("page", "offline", True), ("page", "index", False), ("award", "youth-award", False)])
def test_pages_that_stand_in_for_others(catalogue, kind, slug, stands_in):
    assert catalogue.get(kind, slug).stands_in == stands_in


def test_review_falls_due_after_the_period_of_the_kind(catalogue):
    assert catalogue.get("award", "youth-award").review_due == date(2027, 11, 1)
    assert catalogue.get("contact", "hotline").review_due == date(2027, 5, 1)


@pytest.mark.parametrize("day, months, result", [
    (date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2024, 1, 31), 1, date(2024, 2, 29)),
    (date(2026, 11, 30), 3, date(2027, 2, 28)), (date(2026, 12, 15), 1, date(2027, 1, 15)),
    (date(2026, 5, 31), 12, date(2027, 5, 31)), (date(2026, 11, 30), 1, date(2026, 12, 30)),
])
def test_months_end_on_the_last_day_there_is(day, months, result):
    assert add_months(day, months) == result
