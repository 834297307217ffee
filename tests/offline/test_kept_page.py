"""kept_page.js: the mark of a kept page, and what the page then says."""

from pathlib import Path

from tests.node import run_node

CALL = Path(__file__).parent / "call.mjs"
NOON = "2026-11-25T04:00:00.000Z"  # the same day wherever tests run, from Lisbon to Auckland


def saying(**dataset):
    return run_node(CALL, [["kept_page", "sayingOf", [dataset]]])[0]


def test_a_page_says_why_it_is_shown_and_from_when_it_is():
    assert saying(kept=NOON, network="none") == "没有网络：这是本机2026年11月25日保存的页面，可能已经变了。"
    assert saying(kept=NOON, network="slow") == "网络太慢，先给您看本机2026年11月25日保存的页面，可能已经变了。"


def test_a_fresh_page_says_nothing():
    assert saying(js="", size="large") == ""
