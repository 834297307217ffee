"""Which time limits share a question for the day: those that count from the same events;
one without a period stands alone."""

from pathlib import Path

from tests.node import run_node

PERIODS = {
    "arbitration": {"events": ["known"]},
    "wages": {"events": ["ended"]},
    "suit": {"events": ["known"]},
    "either": {"events": ["known", "ended"]},
}


def test_limits_of_the_same_events_stand_together_in_their_order():
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
