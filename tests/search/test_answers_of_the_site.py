"""Tests that a visitor who types the name of a page with an answer gets the answer of a page with this name."""

import pytest

from tests.content_folders import TODAY

ANSWERING = {
    "programme",
    "award",
    "round",
    "laureate",
    "event",
    "demand",
    "contact",
    "term",
    "law",
    "form",
    "station",
    "expert",
    "organisation",
    "facility",
    "guide",
    "right",
    "referral",
    "period",
}


@pytest.mark.xdist_group("site")
def test_a_title_leads_to_the_card_of_a_page_with_this_name(node, busy):
    asked = node("cards.mjs", {"base": f"{(busy / 'search/index').as_uri()}/", "today": TODAY.isoformat()})
    assert {each["kind"] for each in asked if each["answers"]} == ANSWERING
    assert [each["title"] for each in asked if each["answers"] and not each["named"]] == []
