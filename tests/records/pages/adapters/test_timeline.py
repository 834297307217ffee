"""Tests the stages of a round as the component shows them."""

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.timeline import stages
from plugins.records.pages.adapters.view import View
from plugins.records.services.stage_states import SERVICE
from tests.content_folders import FIXTURE, TODAY


def test_a_stage_says_when_it_is_and_where_it_stands():
    catalogue, _ = check(FIXTURE, TODAY)
    record = catalogue.of("round")[0]
    found = stages(View(catalogue, "..", SERVICE.shared(catalogue)), record)["items"]
    assert [item["name"] for item in found] == [stage.name for stage in record.fields.stages]
    assert found[0]["end"]["text"].startswith(f"{record.fields.stages[0].end.year}年")
    assert {item["state"] for item in found} <= {"past", "current", "next", "future"}
