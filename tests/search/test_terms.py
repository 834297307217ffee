"""terms.py and terms.js give the same terms: the cases both must meet, and random texts."""

import json
import random
from pathlib import Path

import pytest

from plugins.search import terms

CASES = json.loads((Path(__file__).parents[1] / "contract/terms.json").read_text(encoding="utf-8"))
SIDES = ("title_terms", "body_terms", "query_terms", "back_off_terms")

ALPHABET = (
    list("科技工作者协会奖专利金桥工程𠮷𠀋々〇豈㐂﨎")
    + list("abcXYZ019ÄéßΣσİſДкが장")
    + list("．。，、《》：·•.-_+#&*~:^/\\'\"()（）ＡｂＣ１２①Ⅳﬁ²½")
    + ["\n", "\t", " ", "\u3000", "\u200b", "\ufeff", "\u00ad", "\u0301", "\ufe0f", "\U000e0100"]
    + ["🎉", "👩\u200d🔬", "c++", ".net", "v2.3.9", "5·30", "know-how", "__proto__", "\ue000", "\u2028"]
)


def answers_of_python(text):
    return {side: getattr(terms, side)(text) for side in SIDES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_python_meets_the_case(case):
    assert answers_of_python(case["text"]) == {side: case[side] for side in SIDES}


def test_javascript_meets_every_case(node):
    answers = node("terms.mjs", [case["text"] for case in CASES])
    expected = [{side: case[side] for side in SIDES} for case in CASES]
    names = [case["name"] for case in CASES]
    assert dict(zip(names, answers, strict=True)) == dict(zip(names, expected, strict=True))


def test_case_names_are_unique():
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names)) >= 40


def test_both_languages_agree_on_random_texts(node):
    chance = random.Random(20261123)
    texts = ["".join(chance.choices(ALPHABET, k=chance.randint(0, 24))) for _ in range(500)]
    for text, answer in zip(texts, node("terms.mjs", texts), strict=True):
        assert answer == answers_of_python(text), ascii(text)


def test_text_copied_from_a_page_meets_all_of_its_terms():
    text = "第3届“金桥工程”评选：C++、know-how 与 5·30"
    assert set(terms.query_terms(text)) == set(terms.body_terms(text)) <= set(terms.title_terms(text))


def test_normalise_drops_nothing():
    assert terms.normalise("ＡＢＣ \u200b《专利》！") == "abc \u200b《专利》!"
