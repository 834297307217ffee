"""Tests how days are read that people write in sentences."""

from datetime import date

import pytest

from plugins.records.checks.days_in_text import days_in, months_in

WRITTEN = {
    "2026年12月8日": (2026, 12, 8, None, None),
    "12月8日（周二）": (None, 12, 8, 1, None),
    "12 月 8 号星期天": (None, 12, 8, 6, None),
    "2月26日17:00截止": (None, 2, 26, None, "17:00"),
    "2月26日 9：30": (None, 2, 26, None, "09:30"),
    "12月7日（周一至周五）": (None, 12, 7, None, None),
    "2026年13月8日": (2026, 13, 8, None, None),
}


@pytest.mark.parametrize(("text", "expected"), WRITTEN.items(), ids=WRITTEN)
def test_a_day_is_read(text, expected):
    assert [(day.year, day.month, day.day, day.weekday, day.clock) for day in days_in(f"于{text}，")] == [expected]


@pytest.mark.parametrize("text", ["12月举办三场", "第12届8日", "20261208", "3个月8天"])
def test_what_is_no_day_is_none(text):
    assert days_in(text) == []


def test_days_that_no_calendar_has():
    texts = ["2月29日", "2028年2月29日", "2027年2月29日", "2月30日", "11月31日", "13月1日", "1月0日"]
    assert [days_in(text)[0].exists for text in texts] == [True, True, False, False, False, False, False]


def test_a_day_without_a_year_is_that_of_any_year():
    day, dated = days_in("12月8日和2027年12月8日")
    assert day.is_any_of({date(2026, 12, 8)}) and not dated.is_any_of({date(2026, 12, 8)})


def test_months_and_years_without_a_day():
    assert months_in("2022年以来、2023年3月起、2024年5月6日") == [(2022, None), (2023, 3)]
