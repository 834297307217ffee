"""Tests that terms.py and terms.js give the same terms for the cases of the contract, every character and random
texts.
"""

import json
import random
import sys
import unicodedata
from pathlib import Path

import pytest

from plugins.search import simplify, terms

CASES = json.loads((Path(__file__).parents[1] / "contract/terms.json").read_text(encoding="utf-8"))
SIDES = ("title_terms", "body_terms", "query_terms")
BOTH = ("fold", "bare", "query_terms")  # A query needs these functions, so both languages have them.
EVERY_PAIR = simplify.pairs_leading_to(set(simplify.simplified_forms().values()))

# The Unicode data of Node may be newer than those of Python, so only the characters of the older version, 14.0 in
# Python 3.11, are compared. Cn are unassigned code points, Cs surrogates, Co private ones.
CHARACTERS = [
    chr(point) for point in range(sys.maxunicode + 1) if unicodedata.category(chr(point)) not in ("Cn", "Cs", "Co")
]

MIXED = (
    list("科技工作者协会奖专利金桥工程技術協會獎專𠮷𠀋𡞵々〇豈㐂﨎")
    + list("abcXYZ019ÄéßẞΣσςİıſĲǅДкが장ᏣﷺÅ")
    + list("．。，、《》：·•・.-－_+＋#＃&*~:^/\\'\"()（）ＡｂＣ１２①ⅣﬁĳǄ²½㎏㍿℡…⁄")
    + ["\n", "\t", " ", "\u3000", "\u00a0", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\ufe0f", "\U000e0100"]
    + [
        "\u0301",
        "\u0308",
        "\u0323",
        "\u0307",
        "\u3099",
        "\u1161",
        "\u11ab",
        "\ue000",
        "\u2028",
        "\x00",
        "\ud842",
        "\ud83c",
    ]
    + [
        "🎉",
        "👩\u200d🔬",
        "🇨🇳",
        "c++",
        "C＃",
        ".net",
        "v2.3.9",
        "5·30",
        "know-how",
        "__proto__",
        "2026-11-23",
        "金桥工程",
    ]
)


@pytest.fixture(scope="module")
def answers_of_javascript(node):
    return lambda texts: node("terms.mjs", {"characters": EVERY_PAIR, "texts": texts})


def answers_of_python(text):
    return {side: getattr(terms, side)(text) for side in BOTH}


def differing(texts, answers):
    """Return the texts, in ASCII, for which Python gives another result than `answers`."""
    return [ascii(text) for text, answer in zip(texts, answers, strict=True) if answer != answers_of_python(text)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_python_gives_the_terms_of_the_case(case):
    assert {side: getattr(terms, side)(case["text"]) for side in SIDES} == {side: case[side] for side in SIDES}


def test_javascript_gives_the_terms_of_every_case(answers_of_javascript):
    answers = answers_of_javascript([case["text"] for case in CASES])
    made = {case["name"]: answer["query_terms"] for case, answer in zip(CASES, answers, strict=True)}
    assert made == {case["name"]: case["query_terms"] for case in CASES}


def test_case_names_are_unique():
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names)) >= 100


def test_both_languages_agree_on_every_character(answers_of_javascript):
    assert len(CHARACTERS) > 140_000
    assert differing(CHARACTERS, answers_of_javascript(CHARACTERS)) == []


def test_both_languages_agree_on_random_texts_of_usual_characters(answers_of_javascript):
    chance = random.Random(20261123)
    texts = ["".join(chance.choices(MIXED, k=chance.randint(1, 24))) for _ in range(12_000)]
    assert differing(texts, answers_of_javascript(texts)) == []


def test_both_languages_agree_on_random_texts_of_any_characters(answers_of_javascript):
    chance = random.Random(4)
    texts = ["".join(chance.choices(CHARACTERS, k=chance.randint(2, 12))) for _ in range(6_000)]
    assert differing(texts, answers_of_javascript(texts)) == []


def test_the_compared_form_does_not_change_again():
    chance = random.Random(5)
    # In lower case, İ becomes two characters, which a further combining mark would reorder. Nobody writes this.
    texts = ["".join(chance.choices([each for each in MIXED if each != "İ"], k=8)) for _ in range(6_000)]
    assert [ascii(text) for text in texts if terms.query_terms(terms.fold(text)) != terms.query_terms(text)] == []


def test_the_terms_of_a_copied_text_are_in_the_index():
    text = "第3届“金桥工程”评选：C++、know-how 与 5·30"
    assert set(terms.query_terms(text)) == set(terms.body_terms(text)) <= set(terms.title_terms(text))


def test_normalising_removes_no_character():
    assert terms.normalise("ＡＢＣ \u200b《專利》！") == "abc \u200b《专利》!"
