"""Working days in mainland China, with the holidays that the State Council sets for each year.

The days are those of chinesecalendar, which takes them from the notices of the General Office of the State Council: a
Saturday may be a working day, a Monday a day off. The notice for a year is published late in the year before, so later
years are unknown.
"""

from datetime import timedelta

from chinese_calendar import constants
from chinese_calendar import is_workday as _is_workday

FIRST_YEAR = min(constants.holidays).year
LAST_YEAR = max(constants.holidays).year
DAY = timedelta(days=1)


class YearUnknown(Exception):
    """The holidays of `year` are not known (yet); the message says so, and what to do."""

    def __init__(self, year):
        self.year = year
        super().__init__(
            f"{year} 年的放假安排不在 chinesecalendar 的数据里（有 {FIRST_YEAR} 到 {LAST_YEAR} 年），工作日算不出。"
            "国务院办公厅公布那一年的安排以后，请更新 requirements.lock 里的 chinesecalendar"
        )


def is_workday(day):
    """Return whether `day` is a working day. Raises YearUnknown."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise YearUnknown(day.year)
    return _is_workday(day)


def workday_from(day):
    """Return `day` if it is a working day, else the next working day. Raises YearUnknown.

    A period whose last day is a day off ends on that day (专利法实施细则（2023）第五条；民法典第二百零三条).
    """
    while not is_workday(day):
        day += DAY
    return day


def workdays_after(day, count):
    """Return the last of `count` (at least 1) working days after `day`, which is not counted itself
    (民法典第二百零一条).

    Raises YearUnknown.
    """
    for _ in range(count):
        day = workday_from(day + DAY)
    return day


def exceptions(first, last):
    """Return the days of the years `first` to `last` that differ from their weekday, for other programs that count
    days.

    The result is {"off": [days off from Monday to Friday], "work": [working Saturdays and Sundays]}, ISO dates in
    order. Raises YearUnknown.
    """
    if unknown := [year for year in range(first, last + 1) if not FIRST_YEAR <= year <= LAST_YEAR]:
        raise YearUnknown(unknown[0])
    free, worked = (
        [day for day in sorted(days) if first <= day.year <= last] for days in (constants.holidays, constants.workdays)
    )
    return {
        "off": [day.isoformat() for day in free if day.weekday() < 5 and day not in constants.workdays],
        "work": [day.isoformat() for day in worked if day.weekday() >= 5],
    }
