"""Tests that the engines in Python and in JavaScript decide all cases of the contract and random rules alike."""

import json
import random
from pathlib import Path

import pytest

from plugins.eligibility.comparison import SUITING, compares
from plugins.eligibility.engine import VERDICTS, asked, decide

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/eligibility.json").read_text(encoding="utf-8"))
COMPARISONS, DECISIONS, QUESTIONS = CONTRACT["comparisons"], CONTRACT["decisions"], CONTRACT["questions"]


def texts(decision):
    """Return `decision` as [verdict, texts of its clauses]."""
    verdict, clauses = decision
    return [verdict, [clause.get("text") for clause in clauses]]


@pytest.mark.parametrize("case", COMPARISONS, ids=lambda case: f"{case['answer']} {case['compare']} {case['value']}")
def test_python_compares(case):
    assert compares(case["answer"], case["compare"], case["value"]) is case["holds"]


@pytest.mark.parametrize("case", DECISIONS, ids=lambda case: case["name"])
def test_python_decides(case):
    assert texts(decide(case["rule"], case["answers"])) == [case["verdict"], case["clauses"]]


@pytest.mark.parametrize("case", QUESTIONS, ids=lambda case: case["name"])
def test_python_asks_only_what_can_still_matter(case):
    assert asked(case["questions"], case["rules"], case["answers"]) == case["asked"]


def test_javascript_meets_every_case(node):
    answers = node("contract.mjs", CONTRACT)
    assert answers["comparisons"] == [case["holds"] for case in COMPARISONS]
    made = dict(zip([case["name"] for case in DECISIONS], answers["decisions"], strict=True))
    assert made == {case["name"]: [case["verdict"], case["clauses"]] for case in DECISIONS}
    assert answers["questions"] == [case["asked"] for case in QUESTIONS]


def test_the_cases_leave_out_no_comparison_and_no_verdict():
    assert {case["compare"] for case in COMPARISONS} == {name for names in SUITING.values() for name in names}
    assert {case["verdict"] for case in DECISIONS} == set(VERDICTS.values())
    names = [case["name"] for case in DECISIONS]
    assert len(names) == len(set(names))


def random_rule(chance, depth):
    """Return a random rule with at most `depth` levels of groups."""
    if depth == 0 or chance.random() < 0.3:
        question = chance.choice("甲乙丙丁")
        return {
            "asks": question,
            "compare": chance.choice(["等于", "不等于"]),
            "value": chance.choice("是否"),
            "text": question,
        }
    parts = [random_rule(chance, depth - 1) for _ in range(chance.randint(0, 3))]
    return {chance.choice(["all", "any", "none"]): parts, "text": f"group of {len(parts)}"}


def test_both_engines_agree_on_random_rules(node):
    chance = random.Random(20261123)
    cases = [
        {
            "rule": random_rule(chance, 4),
            "answers": {question: answer for question in "甲乙丙丁" if (answer := chance.choice(["是", "否", ""]))},
        }
        for _ in range(2_000)
    ]
    assert {texts(decide(**case))[0] for case in cases} == set(VERDICTS.values())
    answers = node("contract.mjs", {"comparisons": [], "decisions": cases, "standings": []})
    assert [
        case for case, answer in zip(cases, answers["decisions"], strict=True) if texts(decide(**case)) != answer
    ] == []


def test_both_engines_ask_the_same_questions_and_a_hidden_answer_never_matters(node):
    chance = random.Random(20261130)
    cases = [
        {
            "questions": list("甲乙丙丁"),
            "rules": [random_rule(chance, 3) for _ in range(chance.randint(0, 3))],
            "answers": {question: answer for question in "甲乙丙丁" if (answer := chance.choice(["是", "否", ""]))},
        }
        for _ in range(1_000)
    ]
    ours = [asked(**case) for case in cases]
    assert node("contract.mjs", {"comparisons": [], "decisions": [], "questions": cases})["questions"] == ours
    assert any(0 < len(found) < 4 for found in ours)
    for case, found in zip(cases, ours, strict=True):
        shown = {question: answer for question, answer in case["answers"].items() if question in found}
        for rule in case["rules"]:
            assert decide(rule, shown)[0] == decide(rule, case["answers"])[0]


def test_a_further_answer_never_reverses_a_verdict():
    """In Kleene's three-valued logic, a further answer never reverses a verdict; it only decides an open one."""
    chance = random.Random(7)
    for _ in range(1_000):
        rule = random_rule(chance, 3)
        some = {question: chance.choice("是否") for question in chance.sample("甲乙丙丁", 2)}
        before = decide(rule, some)[0]
        after = decide(rule, {question: chance.choice("是否") for question in "甲乙丙丁"} | some)[0]
        assert before in (VERDICTS[None], after)
