"""Tests stages in working days, counted by the notice for 2026 (国办发明电〔2025〕7号)."""

from datetime import date

import pytest

from plugins.records.model.stage import Stage, last_workday
from plugins.standing.acts import APPLY, OBJECT


@pytest.mark.parametrize(
    "start, count, last",
    [
        (date(2026, 11, 19), 10, date(2026, 12, 2)),  # A Thursday counts as the first day.
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # A Saturday does not count.
        (date(2026, 9, 30), 3, date(2026, 10, 9)),  # The days run over the holiday of 国庆节.
        (date(2026, 10, 10), 1, date(2026, 10, 10)),
    ],
)  # This Saturday is a working day.
def test_the_first_day_counts_if_it_is_worked(start, count, last):
    assert last_workday(start, count) == last


def test_an_end_that_is_not_written_is_counted():
    stage = Stage.model_validate({"name": "公示", "start": "2026-11-19", "workdays": "10"})
    assert (stage.end, stage.workdays) == (date(2026, 12, 2), 10)


def test_a_stage_declares_what_a_reader_can_do():
    acts = [
        Stage.model_validate({"name": "公示", "end": "2026-11-19"} | more).act
        for more in ({}, {"accepts": "true"}, {"objections": "true"})
    ]
    assert acts == [None, APPLY, OBJECT]


def test_an_end_that_is_written_stands():
    assert Stage.model_validate(
        {"name": "公示", "start": "2026-11-19", "end": "2026-12-04", "workdays": "10"}
    ).end == date(2026, 12, 4)
