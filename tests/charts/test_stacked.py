"""Columns over years: none, one and forty."""

import pytest

from plugins.charts.stacked import BOTTOM, FULL, LEFT, NARROW, TOP, WIDEST, stacked


@pytest.mark.parametrize("numbers", [{}, {2026: [0, 0]}])
def test_nothing_to_draw(numbers):
    assert stacked(numbers) is None


def test_one_year_is_one_column_of_its_blocks():
    found = stacked({2026: [3, 0, 1]})
    (column,) = found.columns
    assert (column.width, column.total, column.named) == (WIDEST, 4, "always")
    low, high = column.blocks
    assert (low.series, high.series) == (0, 2)
    assert round(low.y + low.height, 2) == BOTTOM and round(high.y + high.height, 2) == low.y and column.top == TOP
    assert low.height == pytest.approx(3 * high.height, abs=0.05)


def test_years_without_anything_keep_their_place():
    found = stacked({2022: [1], 2026: [2]})
    assert [(column.year, column.total) for column in found.columns] == [(2022, 1), (2023, 0), (2024, 0), (2025, 0), (2026, 2)]
    assert found.columns[1].top == BOTTOM


def test_forty_years_fit_and_name_no_more_than_there_is_room_for():
    found = stacked({year: [year % 7, 2] for year in range(1987, 2027)})
    assert len(found.columns) == 40
    assert all(LEFT <= column.x and column.x + column.width <= 100.01 for column in found.columns)
    assert all(one.x + one.width < other.x for one, other in zip(found.columns, found.columns[1:], strict=False))
    always = [column.year for column in found.columns if column.named == "always"]
    assert 0 < len(always) <= NARROW and always[-1] == 2026
    assert len([column for column in found.columns if column.named != "never"]) <= FULL + NARROW


@pytest.mark.parametrize("most, lines", [(1, [0, 1]), (4, [0, 1, 2, 3, 4]), (7, [0, 2, 4, 6, 8]), (48, [0, 10, 20, 30, 40, 50]),
                                         (12345, [0, 5000, 10000, 15000])])
def test_lines_are_round_numbers_up_to_the_highest(most, lines):
    found = stacked({2026: [most]})
    assert [number for _, number in found.lines] == lines
    assert found.lines[0][0] == BOTTOM and found.lines[-1][0] == pytest.approx(TOP, abs=0.02)
