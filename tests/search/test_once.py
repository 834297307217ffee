"""Tests once.js, which keeps the result of a call unless the call fails."""

import pytest


@pytest.mark.parametrize(
    "keys, failing, answers",
    [
        (["a", "a", "b", "a"], 0, [["a", 1], ["a", 1], ["b", 2], ["a", 1]]),
        (["a", "a", "a"], 1, [None, ["a", 2], ["a", 2]]),
        ([None, None], 0, [["none", 1], ["none", 1]]),
        (["__proto__", "constructor", "__proto__"], 0, [["__proto__", 1], ["constructor", 2], ["__proto__", 1]]),
    ],
)
def test_the_call_for_a_key_is_made_once_and_repeated_after_a_failure(node, keys, failing, answers):
    assert node("once.mjs", {"keys": keys, "failing": failing}) == answers
