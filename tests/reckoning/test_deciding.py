"""Tests that no day is computed before the questions of a period are answered, and none where the law gives none."""

import json
from pathlib import Path

import pytest

from plugins.records.model.deciding import OUTCOMES
from tests.node import run_node

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/deciding.json").read_text(encoding="utf-8"))
SCRIPT = Path(__file__).parent / "deciding.mjs"


def cases_of(name):
    """Parametrize a test with the place of each case of the contract, named by its reason."""
    reasons = [case["why"] for case in CONTRACT[name]]
    return pytest.mark.parametrize("place", range(len(reasons)), ids=reasons)


@pytest.fixture(scope="module")
def answers():
    return run_node(SCRIPT, CONTRACT)


@cases_of("decisions")
def test_answers_decide(answers, place):
    case = CONTRACT["decisions"][place]
    assert answers["decisions"][place] == {name: case[name] for name in ("shown", "outcome", "text")}


@cases_of("countings")
def test_only_what_applies_is_counted(answers, place):
    assert answers["countings"][place] == CONTRACT["countings"][place]["for"]


def test_a_period_without_questions_applies(answers):
    assert answers["none"] == {"shown": 0, "outcome": "applies", "answer": None}


def test_the_cases_have_every_outcome_that_content_may_write():
    assert {answer["outcome"] for question in CONTRACT["asks"] for answer in question["answers"]} == set(OUTCOMES)
