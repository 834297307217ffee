"""Tests stacked columns over no year, one year and forty years."""

import pytest

from plugins.charts.stacked import BOTTOM, FULL, LEFT, NARROW, RIGHT, TOP, WIDEST, stacked


@pytest.mark.parametrize("numbers", [{}, {2026: [0, 0]}])
def test_without_numbers_there_is_no_chart(numbers):
    assert stacked(numbers) is None


def test_one_year_is_one_column_with_a_block_for_each_series():
    found = stacked({2026: [3, 0, 1]})
    (column,) = found.columns
    assert (column.width, column.total, column.named) == (WIDEST, 4, "always")
    low, high = column.blocks
    assert (low.series, high.series) == (0, 2)
    assert round(low.y + low.height, 2) == BOTTOM and round(high.y + high.height, 2) == low.y and column.top == TOP
    assert low.height == pytest.approx(3 * high.height, abs=0.05)


def test_years_without_numbers_keep_their_place():
    found = stacked({2022: [1], 2026: [2]})
    assert [(column.year, column.total) for column in found.columns] == [
        (2022, 1),
        (2023, 0),
        (2024, 0),
        (2025, 0),
        (2026, 2),
    ]
    assert found.columns[1].top == BOTTOM


def test_forty_years_fit_without_numbers_on_the_columns():
    found = stacked({year: [year % 7, 2] for year in range(1987, 2027)})
    assert len(found.columns) == 40
    assert all(LEFT <= column.x and column.x + column.width <= RIGHT + 0.01 for column in found.columns)
    assert all(one.x + one.width < other.x for one, other in zip(found.columns, found.columns[1:], strict=False))
    assert {column.told for column in found.columns} == {"never"}, "there is no room for numbers on columns"


@pytest.mark.parametrize("count", [1, 5, 6, 7, 13, 14, 15, 29, 40, 100])
def test_years_are_named_at_even_distances_and_a_phone_names_fewer(count):
    columns = stacked(dict.fromkeys(range(2027 - count, 2027), [1])).columns
    for shown, most in (({"always"}, NARROW), ({"always", "wide"}, FULL)):
        years = [column.year for column in columns if column.named in shown]
        assert years[-1] == 2026 and len(years) <= most
        assert len({later - earlier for earlier, later in zip(years, years[1:], strict=False)}) <= 1


@pytest.mark.parametrize(
    "most, lines",
    [
        (1, [0, 1]),
        (4, [0, 1, 2, 3, 4]),
        (7, [0, 2, 4, 6, 8]),
        (48, [0, 10, 20, 30, 40, 50]),
        (12345, [0, 5000, 10000, 15000]),
    ],
)
def test_lines_are_round_numbers_up_to_the_highest(most, lines):
    found = stacked({2026: [most]})
    assert [number for _, number in found.lines] == lines
    assert found.lines[0][0] == BOTTOM and found.lines[-1][0] == pytest.approx(TOP, abs=0.02)
