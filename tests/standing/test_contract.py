"""Tests that Python, when a page is built, and JavaScript, when it is read, find the same state at each moment.

The result is exact to the minute and does not depend on the time zone of either machine. Each case of the contract has
the right words for its moment.
"""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.status import status_of
from plugins.records.services.stage_states import stage_states
from plugins.standing.days_left import SOON, left_in_words
from tests.content_folders import TODAY, fixture_and
from tests.node import run_node
from tests.standing.dated_records import DATED

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/standing.json").read_text(encoding="utf-8"))
STATES, STAGES, LEFT = CONTRACT["states"], CONTRACT["stages"], CONTRACT["left"]
BEIJING = ZoneInfo("Asia/Shanghai")
# This is before all cases, so the pages know all changes that are ahead of them.
BUILT = datetime(2026, 8, 20, tzinfo=BEIJING)
DAYS = list(range(16))
SCRIPT = Path(__file__).with_name("contract.mjs")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    catalogue, problems = check(fixture_and(tmp_path_factory.mktemp("standing"), DATED), TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue


def moment(text):
    """Return the moment `text` in the time zone of the site."""
    return datetime.fromisoformat(text).astimezone(BEIJING)


def record_of(catalogue, case):
    return catalogue.at(case["record"])


@pytest.mark.parametrize("case", STATES, ids=lambda case: f"{case['record']} {case['at']}")
def test_python_finds_the_state_of_a_record(catalogue, case):
    state = status_of(record_of(catalogue, case), moment(case["at"]))
    assert (state.label, state.tone) == (case["label"], case["tone"])


@pytest.mark.parametrize("case", STAGES, ids=lambda case: case["at"])
def test_python_finds_the_state_of_each_stage(catalogue, case):
    fields = catalogue.get("round", "hour").fields
    assert [state.label for state in stage_states(fields, moment(case["at"]))] == case["states"]


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Pacific/Kiritimati"])
def test_javascript_finds_the_same_states_on_a_page_built_long_before(catalogue, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    asked = [(case["at"], status_of(record_of(catalogue, case), BUILT)) for case in STATES]
    stages = [
        (case["at"], state) for case in STAGES for state in stage_states(catalogue.get("round", "hour").fields, BUILT)
    ]
    found = run_node(
        SCRIPT,
        {
            "states": [(state.ahead or f"- {state.tone} {state.label}", at) for at, state in asked + stages],
            "left": [(case["moments"], case["now"]) for case in LEFT],
            "days": DAYS,
        },
    )
    read = [
        (case["record"], case["at"], state) for case, state in zip(STATES, found["states"][: len(STATES)], strict=True)
    ]
    assert read == [(case["record"], case["at"], {"tone": case["tone"], "label": case["label"]}) for case in STATES]
    assert [state["label"] for state in found["states"][len(STATES) :]] == [
        label for case in STAGES for label in case["states"]
    ]
    assert found["left"] == [case["words"] for case in LEFT]
    assert found["days"] == [left_in_words(days) for days in DAYS]
    assert found["soon"] == SOON


def test_a_state_that_never_changes_again_has_no_data(catalogue):
    later = moment("2031-01-01T00:00+08:00")
    assert {status_of(catalogue.get("round", slug), later).ahead for slug in ("hour", "twice", "day", "abroad")} == {""}


def test_the_cases_cover_every_kind_with_states_and_both_zones(catalogue):
    kinds = {record.kind.name for record in catalogue.records if status_of(record, BUILT)}
    assert kinds == {case["record"].split(":")[0] for case in STATES}
    written = status_of(catalogue.get("round", "abroad"), BUILT).ahead
    assert written == (
        "2026-10-20T00:00-04:00 neutral 还没有开始，可以先准备\n"
        "2026-11-01T17:00-05:00 soon 可以申报，即将截止\n- closed 已结束"
    )
