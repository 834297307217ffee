"""Working days in mainland China, as the State Council orders the holidays of each year.

The days are those of chinesecalendar, which takes them from the notices of the General Office of the State Council: a
Saturday may be worked, a Monday free. The notice for a year comes out late in the year before, so nobody knows more.
"""

from datetime import timedelta

from chinese_calendar import constants
from chinese_calendar import is_workday as _is_workday

FIRST_YEAR = min(constants.holidays).year
LAST_YEAR = max(constants.holidays).year
DAY = timedelta(days=1)


class YearUnknown(Exception):
    """The holidays of `year` are not known (yet); the message says so, and the way out."""

    def __init__(self, year):
        self.year = year
        super().__init__(
            f"{year} 年的放假安排不在 chinesecalendar 的数据里（有 {FIRST_YEAR} 到 {LAST_YEAR} 年），工作日算不出。"
            "国务院办公厅公布那一年的安排以后，请更新 requirements.lock 里的 chinesecalendar"
        )


def is_workday(day):
    """True when `day` is worked. Raises YearUnknown."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise YearUnknown(day.year)
    return _is_workday(day)


def workday_from(day):
    """`day` itself when it is worked, else the first working day after it: where a period ends that would end on a day
    off (专利法实施细则（2023）第五条；民法典第二百零三条). Raises YearUnknown."""
    while not is_workday(day):
        day += DAY
    return day


def workdays_after(day, count):
    """The last of `count` (at least 1) working days after `day`, which is not counted itself (民法典第二百零一条).
    Raises YearUnknown."""
    for _ in range(count):
        day = workday_from(day + DAY)
    return day


def exceptions(first, last):
    """The days of the years `first` to `last` that are not as their weekday has it, for who counts elsewhere:
    {"off": [Monday to Friday, not worked], "work": [Saturday or Sunday, worked]}, ISO dates in order. Raises YearUnknown."""
    if unknown := [year for year in range(first, last + 1) if not FIRST_YEAR <= year <= LAST_YEAR]:
        raise YearUnknown(unknown[0])
    free, worked = (
        [day for day in sorted(days) if first <= day.year <= last] for days in (constants.holidays, constants.workdays)
    )
    return {
        "off": [day.isoformat() for day in free if day.weekday() < 5 and day not in constants.workdays],
        "work": [day.isoformat() for day in worked if day.weekday() >= 5],
    }
