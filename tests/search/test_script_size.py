"""What a visitor loads to search is small: measured on the built site, as compressed with gzip."""

import gzip

import pytest

LATER = ("answers", "near_names", "pinyin", "syntax", "worker")


def weight(site, name):
    return len(gzip.compress((site / f"theme/js/search/{name}.js").read_bytes(), 9, mtime=0))


def test_the_engine_is_at_most_8_kb(gallery):
    assert weight(gallery, "client") <= 8 * 1024


def test_engine_and_search_page_together(gallery):
    assert weight(gallery, "page") <= 12 * 1024


@pytest.mark.parametrize("name", LATER)
def test_what_few_queries_need_comes_later_and_is_small(gallery, name):
    assert weight(gallery, name) <= 2 * 1024


def test_other_pages_load_next_to_nothing(gallery):
    assert weight(gallery, "header") <= 2 * 1024
