"""Every page that has an answer gives it to who types its name."""

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
def test_a_name_brings_the_card_of_a_page_so_named(node, busy):
    asked = node("cards.mjs", {"base": f"{(busy / 'search/index').as_uri()}/", "today": TODAY.isoformat()})
    assert {each["kind"] for each in asked if each["answers"]} == ANSWERING
    assert [each["title"] for each in asked if each["answers"] and not each["named"]] == []
