"""Tests who might answer a demand: with reasons, the same on both sides, and the demands that nobody answers."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.match import Matching
from tests.content_folders import TODAY, fixture_and

from .answer_records import FILES


@pytest.fixture(scope="module")
def matching(busy_catalogue):
    return Matching(busy_catalogue)


def test_every_match_has_a_reason_that_both_records_hold(matching):
    found = [
        (demand, helper, reasons)
        for demand, found in matching.demands
        for helpers in found.values()
        for helper, reasons in helpers
    ]
    assert {helper.kind.name for _, helper, _ in found} == {"expert", "station"}
    for demand, helper, reasons in found:
        assert reasons and ("产品" in reasons or "领域" in reasons)
        assert set(reasons.get("领域", [])) <= set(helper.fields.fields) & set(demand.fields.fields)


def test_both_sides_say_the_same(matching):
    told = [
        (demand, helper, reasons) for demand, _ in matching.demands for helper, reasons in matching.helpers_for(demand)
    ]
    assert told
    for demand, helper, reasons in told:
        assert (demand, reasons) in matching.demands_for(helper)


def test_who_asks_does_not_answer_who_is_closed_neither_and_who_is_at_work_is_not_sent_again(tmp_path, busy_catalogue):
    """The farm asks; its closed station grows vegetables; its tea station already works on the demand."""
    (demand,) = (found for demand, found in Matching(busy_catalogue).demands if demand.slug == "frost")
    assert "farm" not in [helper.slug for helper, _ in demand["organisation"]]
    assert "village" not in [helper.slug for helper, _ in demand["station"]]
    station = busy_catalogue.get("station", "tea")
    assert station.fields.demands == ["frost"] and Matching(busy_catalogue).demands_for(station) == []


def test_what_nobody_answers_is_listed(tmp_path):
    lonely = FILES["records/demands/open.yml"].replace("fields: [茶学]", "fields: [医药卫生]")
    content = fixture_and(
        tmp_path, FILES | {"records/demands/lonely.yml": lonely.replace("title: 测土", "title: 没人会的")}
    )
    catalogue = check(content, TODAY)[0]
    matching = Matching(catalogue)
    assert [demand.slug for demand in matching.unanswered()] == ["lonely", "open"]
