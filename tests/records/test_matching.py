"""Demands and who might answer them, over the shipped content, held against what was judged by hand."""

import json
from datetime import date

import pytest

from plugins.records.checking import check
from plugins.records.matching import Matching
from tests.content_folders import ROOT, TESTS, TODAY, fixture_and

from .answer_records import FILES

JUDGED = json.loads((TESTS / "matching/judged.json").read_text(encoding="utf-8"))
# Measured 2026-11: precision .92 .91 .73, recall .92 1 1. Who changes the weights may not fall below.
LEAST = {"expert": (.85, .85), "station": (.85, .95), "organisation": (.70, .95)}


@pytest.fixture(scope="module")
def catalogue():
    return check(ROOT / "content", date(2026, 11, 23))[0]


@pytest.fixture(scope="module")
def matching(catalogue):
    return Matching(catalogue)


def pairs(matching, kind):
    return {(demand.slug, other.slug) for demand, found in matching.demands for other, _ in found[kind]}


def test_the_judged_demands_are_all_that_are_open(matching):
    assert {demand.slug for demand, _ in matching.demands} == JUDGED.keys()


@pytest.mark.parametrize("kind", LEAST)
def test_precision_and_recall(matching, kind):
    named, right = pairs(matching, kind), {(slug, other) for slug, found in JUDGED.items() for other in found[kind]}
    precision, recall = len(named & right) / len(named), len(named & right) / len(right)
    least_precision, least_recall = LEAST[kind]
    assert precision >= least_precision, sorted(named - right)
    assert recall >= least_recall, sorted(right - named)


def test_every_match_has_a_reason_that_both_records_hold(matching):
    for demand, found in matching.demands:
        for helpers in found.values():
            for helper, reasons in helpers:
                assert reasons and ("产品" in reasons or "领域" in reasons)
                assert set(reasons.get("领域", [])) <= set(helper.fields.fields) & set(demand.fields.fields)


def test_both_sides_say_the_same(matching, catalogue):
    for demand, _ in matching.demands:
        for helper, reasons in matching.helpers_for(demand):
            assert (demand, reasons) in matching.demands_for(helper)
    station = catalogue.get("station", "haiqing-tea")
    at_work = set(station.fields.demands)
    assert not [demand.slug for demand, _ in matching.demands_for(station) if demand.slug in at_work]


def test_who_asks_does_not_answer_and_who_is_closed_neither(matching):
    assert ("mushroom-substrate", "mushroom-association") not in pairs(matching, "organisation")
    assert "marine-food" not in {station for _, station in pairs(matching, "station")}


def test_what_nobody_answers_is_listed(tmp_path):
    lonely = FILES["records/demands/open.yml"].replace("fields: [茶学]", "fields: [医药卫生]")
    content = fixture_and(tmp_path, FILES | {"records/demands/lonely.yml": lonely.replace("title: 测土", "title: 没人会的")})
    catalogue = check(content, TODAY)[0]
    matching = Matching(catalogue)
    assert [demand.slug for demand in matching.unanswered()] == ["lonely", "open"]
