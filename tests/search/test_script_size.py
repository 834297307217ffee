"""What a visitor loads to search is small: measured on the built site, as compressed with gzip."""

import gzip

import pytest

LATER = ("answers", "excerpt", "gone", "near_names", "pinyin", "syntax", "worker")


def weight(site, name):
    return len(gzip.compress((site / f"theme/js/search/{name}.js").read_bytes(), 9, mtime=0))


def test_the_engine_is_at_most_8_kb(busy):
    assert weight(busy, "client") <= 8 * 1024


def test_engine_and_search_page_together(busy):
    assert weight(busy, "page") <= 12 * 1024


@pytest.mark.parametrize("name", LATER)
def test_what_few_queries_need_comes_later_and_is_small(busy, name):
    assert weight(busy, name) <= 2 * 1024


def test_other_pages_load_next_to_nothing(busy):
    assert weight(busy, "header") <= 2 * 1024
