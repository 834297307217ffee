"""The engine in Python and the engine in JavaScript meet the same cases, and agree on rules that chance makes."""

import json
import random
from pathlib import Path

import pytest

from plugins.eligibility.comparison import SUITING, compares
from plugins.eligibility.engine import VERDICTS, decide

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/eligibility.json").read_text(encoding="utf-8"))
COMPARISONS, DECISIONS = CONTRACT["comparisons"], CONTRACT["decisions"]


def texts(decision):
    verdict, clauses = decision
    return [verdict, [clause.get("text") for clause in clauses]]


@pytest.mark.parametrize("case", COMPARISONS, ids=lambda case: f"{case['answer']} {case['compare']} {case['value']}")
def test_python_compares(case):
    assert compares(case["answer"], case["compare"], case["value"]) is case["holds"]


@pytest.mark.parametrize("case", DECISIONS, ids=lambda case: case["name"])
def test_python_decides(case):
    assert texts(decide(case["rule"], case["answers"])) == [case["verdict"], case["clauses"]]


def test_javascript_meets_every_case(node):
    answers = node("contract.mjs", CONTRACT)
    assert answers["comparisons"] == [case["holds"] for case in COMPARISONS]
    made = dict(zip([case["name"] for case in DECISIONS], answers["decisions"], strict=True))
    assert made == {case["name"]: [case["verdict"], case["clauses"]] for case in DECISIONS}


def test_the_cases_leave_out_no_comparison_and_no_verdict():
    assert {case["compare"] for case in COMPARISONS} == {name for names in SUITING.values() for name in names}
    assert {case["verdict"] for case in DECISIONS} == set(VERDICTS.values())
    names = [case["name"] for case in DECISIONS]
    assert len(names) == len(set(names))


def chance_rule(chance, depth):
    if depth == 0 or chance.random() < 0.3:
        question = chance.choice("甲乙丙丁")
        return {
            "asks": question,
            "compare": chance.choice(["等于", "不等于"]),
            "value": chance.choice("是否"),
            "text": question,
        }
    parts = [chance_rule(chance, depth - 1) for _ in range(chance.randint(0, 3))]
    return {chance.choice(["all", "any", "none"]): parts, "text": f"group of {len(parts)}"}


def test_both_languages_agree_on_rules_that_chance_makes(node):
    chance = random.Random(20261123)
    cases = [
        {
            "rule": chance_rule(chance, 4),
            "answers": {question: answer for question in "甲乙丙丁" if (answer := chance.choice(["是", "否", ""]))},
        }
        for _ in range(2_000)
    ]
    assert {texts(decide(**case))[0] for case in cases} == set(VERDICTS.values())
    answers = node("contract.mjs", {"comparisons": [], "decisions": cases, "standings": []})
    assert [
        case for case, answer in zip(cases, answers["decisions"], strict=True) if texts(decide(**case)) != answer
    ] == []


def test_what_is_unknown_is_settled_by_no_order_of_answers():
    """Kleene: an answer more never turns one verdict into the other, it only settles what was open."""
    chance = random.Random(7)
    for _ in range(1_000):
        rule = chance_rule(chance, 3)
        some = {question: chance.choice("是否") for question in chance.sample("甲乙丙丁", 2)}
        before = decide(rule, some)[0]
        after = decide(rule, {question: chance.choice("是否") for question in "甲乙丙丁"} | some)[0]
        assert before in (VERDICTS[None], after)
