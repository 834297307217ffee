"""Tests how often a first query must wait for the network, which matters to visitors of a distant host.

The first round trip fetches the manifest, the second the files that every query needs and the shards of the typed
words, the third the texts of the results. Words that are known only after the second (simplified characters, synonyms)
take one round trip more, and so does the list of the shards of pinyin.
"""

import random
from dataclasses import replace

import pytest

from .synthetic import synthetic_documents


@pytest.fixture(scope="module")
def base(write_bundle):
    """Return the address of an index whose names alone fill several shards, and their pinyin too."""
    chance = random.Random(11)
    characters = [chr(0x4E00 + 7 * number) for number in range(2_000)]
    made = [replace(each, title="".join(chance.choices(characters, k=14))) for each in synthetic_documents(300)]
    return write_bundle([replace(made[0], title="金桥工程项目"), *made[1:]], [["金工", "金桥工程"]])


@pytest.fixture
def rounds(node, base):
    """Return a function that gives the number of round trips for a query."""

    def ask(query):
        answer = node("rounds.mjs", {"base": base, "query": query})
        assert answer["total"] > 0
        assert answer["rounds"][0] == ["manifest.json"]
        assert all(path.startswith("store/") for path in answer["rounds"][-1])
        return len(answer["rounds"])

    return ask


def test_words_of_the_index_take_three_round_trips(rounds):
    assert rounds("金桥工程项目") == 3


@pytest.mark.parametrize("query", ["金橋工程項目", "金工", "金乔工程项目"])
def test_traditional_characters_synonyms_and_typing_errors_take_at_most_four(rounds, query):
    assert rounds(query) <= 4


@pytest.mark.parametrize("query", ["jinqiaogongcheng", "jqgc", "jin qiao"])
def test_pinyin_takes_four_round_trips(rounds, query):
    assert rounds(query) == 4
