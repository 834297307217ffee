"""Tests months that lack the corresponding day; tests/contract/periods.json has the other cases of the calendar."""

from datetime import date

import pytest

from plugins.reckoning.counting import corresponding


@pytest.mark.parametrize(
    "day, months, result",
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 5, 31), 12, date(2027, 5, 31)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
    ],
)
def test_a_month_without_the_day_ends_on_its_last_day(day, months, result):
    assert corresponding(day, months) == result
