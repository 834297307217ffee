"""Tests working days against the notice for 2026 (国办发明电〔2025〕7号), which was read by eye."""

from datetime import date

import pytest

from plugins.workdays.workdays import LAST_YEAR, YearUnknown, exceptions, is_workday, workday_from, workdays_after


@pytest.mark.parametrize(
    "day, worked",
    [
        (date(2026, 2, 14), True),  # a Saturday worked in exchange for 春节
        (date(2026, 2, 16), False),  # the first Monday of 春节
        (date(2026, 10, 10), True),  # a Saturday worked in exchange for 国庆节
        (date(2026, 11, 25), True),
        (date(2026, 11, 28), False),
    ],
)
def test_days_are_working_days_or_days_off(day, worked):
    assert is_workday(day) is worked


def test_a_period_that_would_end_in_a_holiday_ends_on_the_next_working_day():
    assert workday_from(date(2026, 10, 1)) == date(2026, 10, 8)
    assert workday_from(date(2026, 9, 30)) == date(2026, 9, 30)


def test_the_first_day_is_not_counted():
    assert workdays_after(date(2026, 11, 20), 5) == date(2026, 11, 27)  # from Friday to Friday
    # The days run over the holiday: the 8th, the 9th and the Saturday.
    assert workdays_after(date(2026, 9, 30), 3) == date(2026, 10, 10)


def test_a_year_without_its_notice_is_refused():
    with pytest.raises(YearUnknown) as refusal:
        workdays_after(date(LAST_YEAR, 12, 31), 1)
    assert str(refusal.value) == (
        f"{LAST_YEAR + 1} 年的放假安排不在 chinesecalendar 的数据里（有 2004 到 {LAST_YEAR} 年），工作日算不出。"
        "国务院办公厅公布那一年的安排以后，请更新 requirements.lock 里的 chinesecalendar"
    )
    with pytest.raises(YearUnknown):
        is_workday(date(2003, 12, 31))


def test_counting_with_the_exceptions_gives_the_same_working_days():
    unlike = exceptions(2026, 2026)
    assert unlike["work"] == ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
    assert unlike["off"][:2] == ["2026-01-01", "2026-01-02"]
    days = [date.fromordinal(n) for n in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
    counted = [
        day
        for day in days
        if (day.weekday() < 5 or day.isoformat() in unlike["work"]) and day.isoformat() not in unlike["off"]
    ]
    assert counted == [day for day in days if is_workday(day)]
