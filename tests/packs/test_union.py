"""Tests that Python and JavaScript put together the packs of the contract and random packs alike."""

import json
import random
from pathlib import Path

import pytest

from plugins.packs.union import shared, union
from plugins.packs.words import copies_in_words, sum_in_words, total_in_words
from tests.node import run_node

UNIONS = json.loads((Path(__file__).parents[1] / "contract/packs.json").read_text(encoding="utf-8"))["unions"]
SCRIPT = Path(__file__).parent / "contract.mjs"


def answer(packs):
    """Return the union of `packs` with its words, in the shape of the contract."""
    papers = union(packs)
    several = [paper["name"] for paper in shared(papers)]
    return {
        "papers": [
            paper
            | {
                "sum": sum_in_words(paper),
                "shared": paper["name"] in several,
                "needs": [need | {"words": copies_in_words(need)} for need in paper["needs"]],
            }
            for paper in papers
        ],
        "total": total_in_words(papers),
    }


def expected(case):
    return {"papers": case["papers"], "total": case["total"]}


@pytest.mark.parametrize("case", UNIONS, ids=lambda case: case["why"])
def test_python_puts_packs_together(case):
    assert answer(case["packs"]) == expected(case)


def test_javascript_meets_every_case():
    assert run_node(SCRIPT, {"unions": UNIONS}) == [expected(case) for case in UNIONS]


def random_pack(chance, number):
    """Return a random pack with the given `number`."""
    papers = [
        {
            "name": name,
            "copies": chance.choice([None, 1, 3]),
            "stamp": chance.random() < 0.5,
            "note": chance.choice([None, "说明"]),
            "form": None,
        }
        for name in chance.sample("甲乙丙丁戊", chance.randint(1, 4))
    ]
    return {"id": f"round:{number}", "title": f"第{number}项", "url": f"rounds/{number}/", "papers": papers}


def test_both_languages_agree_on_random_packs_and_no_paper_is_lost():
    chance = random.Random(20261123)
    cases = [{"packs": [random_pack(chance, number) for number in range(chance.randint(0, 5))]} for _ in range(300)]
    ours = [answer(case["packs"]) for case in cases]
    assert run_node(SCRIPT, {"unions": cases}) == ours
    for case, found in zip(cases, ours, strict=True):
        wanted = [paper for pack in case["packs"] for paper in pack["papers"]]
        assert sum(len(paper["needs"]) for paper in found["papers"]) == len(wanted)
        assert sum(paper["copies"] or 0 for paper in found["papers"]) == sum(paper["copies"] or 0 for paper in wanted)
