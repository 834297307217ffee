"""Tests kept_page.js: how a kept page is marked and what it then says."""

from pathlib import Path

from tests.node import run_node

CALL = Path(__file__).parent / "call.mjs"
NOON = "2026-11-25T04:00:00.000Z"  # At this time it is the same day wherever the tests run, from Lisbon to Auckland.


def words_for(**dataset):
    return run_node(CALL, [["kept_page", "sayingOf", [dataset]]])[0]


def test_a_kept_page_says_why_it_is_shown_and_from_which_day_it_is():
    assert words_for(kept=NOON, network="none") == "没有网络：这是本机2026年11月25日保存的页面，可能已经变了。"
    assert words_for(kept=NOON, network="slow") == "网络太慢，先给您看本机2026年11月25日保存的页面，可能已经变了。"


def test_a_fresh_page_says_nothing():
    assert words_for(js="", size="large") == ""
