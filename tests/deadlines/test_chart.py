"""Tests the chart of a year: where bars begin and end, and which rounds it shows."""

from datetime import date

import pytest

from plugins.deadlines.chart import MONTHS, chart
from tests.calendar.dated import item, moment, page
from tests.content_folders import TODAY

DAYS = (date(2027, 12, 1) - date(2026, 11, 1)).days  # the number of days that the chart shows


def bars(*dates):
    return [(bar.label, bar.x, bar.width) for bar in chart([page(*dates)], TODAY).rows[0].bars]


def share(days):
    """Return the width of `days` in per cent of the chart."""
    return pytest.approx(100 * days / DAYS, abs=0.02)


def test_months_start_with_the_current_one_and_january_names_the_year():
    found = chart([page(item())], TODAY)
    assert len(found.months) == MONTHS
    assert [(month.number, month.year) for month in found.months[:3]] == [(11, None), (12, None), (1, 2027)]
    assert (found.months[0].x, found.months[1].x, found.today) == (0, share(30), share(22))


def test_a_bar_covers_its_first_day_and_its_last():
    assert bars(item("推荐", date(2026, 12, 1), moment(2026, 12, 10, 17), closes=True)) == [
        ("推荐", share(30), share(10))
    ]


def test_bars_have_a_least_width_and_stay_within_the_chart():
    assert bars(item("表彰", end=date(2026, 12, 1))) == [("表彰", share(30), 0.9)]
    ((_, x, width),) = bars(item("表彰", end=date(2027, 11, 30)))
    assert x + width <= 100
    assert bars(item("推荐", date(2026, 1, 1), date(2028, 1, 1))) == [("推荐", 0, 100)]


def test_rounds_outside_the_year_are_left_out_and_the_nearest_end_comes_first():
    closing = {
        name: page(item("推荐", None, day, closes=True), slug=name)
        for name, day in (
            ("late", date(2027, 2, 1)),
            ("soon", date(2026, 12, 1)),
            ("over", date(2026, 11, 22)),
            ("beyond", date(2028, 1, 1)),
        )
    }
    found = chart([*closing.values(), page(item("评审"), slug="going-on"), page(item(), kind="event")], TODAY)
    assert [row.source["ref"] for row in found.rows] == ["round:soon", "round:late", "round:going-on"]
    assert chart([closing["over"], closing["beyond"]], TODAY) is None
