"""Tests that the scripts for search are small: their sizes on the built site, compressed with gzip."""

import gzip

import pytest

LATER = ("answers", "doubt", "excerpt", "gone", "pinyin", "syntax", "worker")


def weight(site, name):
    """Return the size of a script in bytes, compressed with gzip."""
    return len(gzip.compress((site / f"theme/js/search/{name}.js").read_bytes(), 9, mtime=0))


def test_the_client_has_at_most_8_kilobytes(busy):
    assert weight(busy, "client") <= 8 * 1024


def test_the_script_of_the_search_page_has_at_most_12_kilobytes(busy):
    assert weight(busy, "page") <= 12 * 1024


@pytest.mark.parametrize("name", LATER)
def test_modules_that_load_later_have_at_most_2_kilobytes(busy, name):
    assert weight(busy, name) <= 2 * 1024


def test_the_script_of_other_pages_has_at_most_2_kilobytes(busy):
    assert weight(busy, "header") <= 2 * 1024
