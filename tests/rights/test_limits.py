"""Tests which time limits of a rights problem share one question for the day: those that start from the same events.

A limit without a known period forms a group of its own.
"""

from pathlib import Path

from tests.node import run_node

PERIODS = {
    "arbitration": {"events": ["known"]},
    "wages": {"events": ["ended"]},
    "suit": {"events": ["known"]},
    "either": {"events": ["known", "ended"]},
}


def test_limits_with_the_same_events_form_a_group_in_their_order():
    limits = [
        {"item": item, "period": period}
        for item, period in (
            ("a", "arbitration"),
            ("b", None),
            ("c", "wages"),
            ("d", "suit"),
            ("e", "gone"),
            ("f", "either"),
        )
    ]
    assert run_node(Path(__file__).parent / "logic.mjs", [[limits, PERIODS], [limits, {}], [[], PERIODS]]) == [
        [[["a", True], ["d", True]], [["b", False]], [["c", True]], [["e", False]], [["f", True]]],
        [[[item, False]] for item in "abcdef"],
        [],
    ]
