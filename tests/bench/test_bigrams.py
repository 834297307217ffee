"""Tests the bigrams that the rival engines index."""

import pytest

from plugins.bench.bigrams import bigrams


@pytest.mark.parametrize(
    "text, terms",
    [
        ("发明人", ["发明", "明人"]),
        ("茶", ["茶"]),
        ("ＰＣＴ申请", ["pct", "申请"]),
        ("第3.1条 a", ["第", "3.1", "条", "a"]),
        ("，。", []),
    ],
)
def test_pairs_of_characters_and_whole_words(text, terms):
    assert bigrams(text) == terms
