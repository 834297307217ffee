"""What a visitor of a distant host waits for: how many times a first query must ask the network and wait.

The manifest; then what every query needs and the shards of the words as typed; then the texts of the results. Words
that are only known when that has come, simplified characters or synonyms, cost one more, and so does the list of the
shards of pinyin.
"""

import random
from dataclasses import replace

import pytest

from .synthetic import synthetic_documents


@pytest.fixture(scope="module")
def base(write_bundle):
    """An index in which the names alone fill several shards, and so do their sounds."""
    chance = random.Random(11)
    characters = [chr(0x4E00 + 7 * number) for number in range(2_000)]
    made = [replace(each, title="".join(chance.choices(characters, k=14))) for each in synthetic_documents(300)]
    return write_bundle([replace(made[0], title="金桥工程项目"), *made[1:]], [["金工", "金桥工程"]])


@pytest.fixture
def rounds(node, base):
    def ask(query):
        answer = node("rounds.mjs", {"base": base, "query": query})
        assert answer["total"] > 0
        assert answer["rounds"][0] == ["manifest.json"]
        assert all(path.startswith("store/") for path in answer["rounds"][-1])
        return len(answer["rounds"])

    return ask


def test_words_as_they_stand_in_the_index(rounds):
    assert rounds("金桥工程项目") == 3


@pytest.mark.parametrize("query", ["金橋工程項目", "金工", "金乔工程项目"])
def test_traditional_characters_synonyms_and_slips(rounds, query):
    assert rounds(query) <= 4


@pytest.mark.parametrize("query", ["jinqiaogongcheng", "jqgc", "jin qiao"])
def test_pinyin(rounds, query):
    assert rounds(query) == 4
