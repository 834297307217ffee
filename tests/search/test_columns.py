"""Tests that JavaScript reads the columns, one value for each document, that Python writes."""

import base64
from datetime import date

import pytest

from plugins.search.columns import write_columns

CASES = {
    "no documents": ([[], []], [[]], []),
    "one document": ([[7], [0]], [[[0, 2]]], ["2026-11-23"]),
    "no fields and no facets": ([], [], [None, "1900-01-01"]),
    "lengths that rise and fall": (
        [[5, 900, 0, 70_000, 2**31 + 5, 3], [0] * 6],
        [[[], [1], [0], [], [300, 2], [1]]],
        [None, "2026-01-31", "1999-12-31", None, None, "2030-02-28"],
    ),
    "several facets": ([[1, 1, 2]], [[[0], [0], [1]], [[], [], []], [[3], [], [1, 2]]], ["2025-05-30"] * 3),
}


@pytest.mark.parametrize("lengths, facets, dates", CASES.values(), ids=CASES.keys())
def test_javascript_reads_what_was_written(node, lengths, facets, dates):
    worths = [100 - place for place in range(len(dates))]
    content = base64.b64encode(write_columns(lengths, facets, dates, worths)).decode()
    [answer] = node("formats.mjs", [["columns", content, len(dates), len(lengths), len(facets)]])
    start = date(1899, 12, 31)
    days = [(date.fromisoformat(day) - start).days if day else 0 for day in dates]
    assert answer == {"lengths": lengths, "facets": facets, "days": days, "worths": worths}


def test_equal_neighbours_take_one_byte_each():
    assert len(write_columns([[500] * 100], [], ["2026-11-23"] * 100, [100] * 100)) < 3 * 100 + 5
