"""Tests that Python and JavaScript count the cases of the contract, worked out by hand, and random days alike."""

import json
import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.reckoning.counting import CORRESPONDING, ENDS, UNITS, end_of
from plugins.reckoning.holidays import RULES, STATES, known_holidays, landing
from plugins.reckoning.reckoning import APPLIES, CROSSES, EARLIER, ORIGINS, reckon
from plugins.workdays.workdays import exceptions
from tests.node import run_node

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/periods.json").read_text(encoding="utf-8"))
SCRIPT = Path(__file__).parent / "contract.mjs"


def day(text):
    return date.fromisoformat(text)


def plain(answer):
    """Return an answer as it is after a passage through JSON."""
    return json.loads(json.dumps(answer, default=date.isoformat))


def name_of(case):
    return case["why"]


@pytest.mark.parametrize("case", CONTRACT["ends"], ids=name_of)
def test_python_finds_the_end_of_a_length(case):
    assert end_of(day(case["start"]), case["amount"], case["unit"], case["ends"]) == day(case["day"])


@pytest.mark.parametrize("case", CONTRACT["landings"], ids=name_of)
def test_python_applies_the_rule_for_days_off(case):
    holidays = case.get("holidays", CONTRACT["holidays"])
    assert landing(day(case["day"]), case["rule"], holidays) == (day(case["lands"]), case["state"])


@pytest.mark.parametrize("case", CONTRACT["reckonings"], ids=name_of)
def test_python_answers_a_whole_case(case):
    assert plain(reckon(case["period"], day(case["event"]), CONTRACT["holidays"])) == case["answer"]


def test_javascript_meets_every_case():
    answers = run_node(SCRIPT, CONTRACT)
    assert answers["ends"] == [case["day"] for case in CONTRACT["ends"]]
    assert answers["landings"] == [{"day": case["lands"], "state": case["state"]} for case in CONTRACT["landings"]]
    assert answers["reckonings"] == [case["answer"] for case in CONTRACT["reckonings"]]


def test_the_holidays_of_the_cases_are_those_of_the_state_council():
    assert CONTRACT["holidays"] == {"first": 2025, "last": 2026} | exceptions(2025, 2026)
    known = known_holidays()
    assert set(known["off"]) > set(CONTRACT["holidays"]["off"]) and known["last"] >= 2026


def test_the_cases_cover_every_rule_and_every_state():
    assert {case["ends"] for case in CONTRACT["ends"]} == set(ENDS)
    assert {case["unit"] for case in CONTRACT["ends"]} == set(UNITS)
    assert {case["rule"] for case in CONTRACT["landings"]} == set(RULES)
    assert {case["state"] for case in CONTRACT["landings"]} == set(STATES)
    answers = [case["answer"] for case in CONTRACT["reckonings"]]
    assert {answer and answer["standing"] for answer in answers} == {None, APPLIES, EARLIER, CROSSES}
    assert {more["from"] for case in CONTRACT["reckonings"] for more in case["period"]["extensions"]} == set(ORIGINS)


def random_day(chance):
    """Return a random day from the year 2000 on, as text."""
    return (date(2000, 1, 1) + timedelta(days=chance.randrange(16_000))).isoformat()


def random_period(chance):
    """Return a random period in the shape of the contract."""

    def length():
        unit = chance.choice(UNITS)
        return {"amount": chance.randint(1, {"年": 30, "个月": 40, "日": 90}[unit]), "unit": unit}

    back = chance.random() < 0.1
    return {
        "ranges": [{"for": "甲"} | length(), {"for": "乙"} | length()],
        "back": back,
        "ends": CORRESPONDING if back else chance.choice(ENDS),
        "holiday": chance.choice(RULES),
        "theirs": chance.random() < 0.5,
        "extensions": [length() | {"from": chance.choice(ORIGINS)}],
        "since": chance.choice([None, random_day(chance)]),
        "valid_from": chance.choice([None, None, random_day(chance)]),
        "valid_to": chance.choice([None, None, random_day(chance)]),
    }


def test_both_languages_agree_on_random_days():
    chance = random.Random(20261123)
    cases = [{"period": random_period(chance), "event": random_day(chance)} for _ in range(3_000)]
    holidays = known_holidays()
    answers = run_node(SCRIPT, {"holidays": holidays, "ends": [], "landings": [], "reckonings": cases})["reckonings"]
    ours = [plain(reckon(case["period"], day(case["event"]), holidays)) for case in cases]
    assert {end["state"] for answer in ours if answer for end in answer["ends"]} == set(STATES)
    assert [case for case, here, there in zip(cases, ours, answers, strict=True) if here != there] == []


def test_a_later_start_never_ends_a_period_earlier():
    chance = random.Random(7)
    for _ in range(2_000):
        start, period = day(random_day(chance)), random_period(chance)
        length = period["ranges"][0]
        assert end_of(start, length["amount"], length["unit"], CORRESPONDING) <= end_of(
            start + timedelta(days=1), length["amount"], length["unit"], CORRESPONDING
        )
