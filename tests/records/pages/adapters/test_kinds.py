"""The order of kinds in lists of kinds."""

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.kinds import in_order
from plugins.records.pages.adapters.view import View
from tests.content_folders import FIXTURE, TODAY


def test_kinds_stand_in_the_order_in_which_people_look_for_things():
    catalogue, _ = check(FIXTURE, TODAY)
    found = in_order(View(catalogue, "..", {}))
    assert found[:4] == ["platform", "programme", "round", "award"] and found[-1] == "bulletin"
    assert sorted([*found, "page"]) == sorted(catalogue.kinds)


def test_a_kind_that_declares_no_rank_comes_last(monkeypatch):
    catalogue, _ = check(FIXTURE, TODAY)
    monkeypatch.delattr(catalogue.kinds["platform"].fields, "rank")
    assert in_order(View(catalogue, "..", {}))[-1] == "platform"
