"""Computes the last day of a period by the calendar alone. The same in JavaScript:
theme/static/js/reckoning/counting.js.

`ends` says which day of the last month or year the period ends on:

对应日  The first day is not counted, and the period ends on the day of its last month that has the same number; if that
        month has no such day, on its last day (专利法实施细则（2023）第五条；民法典第二百零一、二百零二条；
        商标法实施条例第十二条第一款；集成电路布图设计保护条例（2026）第五十二条).
前一日  The first day is counted, and the period ends on the day before that day; if the month has no such day, on its
        last day (商标法实施条例第十二条第二款：注册商标的有效期；专利审查指南（2025）第五部分第九章4.1：专利权的期限).
年末    The period ends with the last of its calendar years
        (著作权法第二十三条；计算机软件保护条例第十四条：截止于第五十年的12月31日).
"""

from calendar import monthrange
from datetime import date, timedelta

CORRESPONDING, DAY_BEFORE, END_OF_YEAR = ENDS = "对应日", "前一日", "年末"
YEAR, MONTH, DAY = UNITS = "年", "个月", "日"


def end_of(start, amount, unit, ends=CORRESPONDING):
    """Return the last day of a period of `amount` of `unit` that begins with an event on the day `start`.

    `unit` is one of UNITS and `ends` one of ENDS. A negative amount counts back, to the first day of the period before
    the event.
    """
    if ends == END_OF_YEAR:
        return date(start.year + amount, 12, 31)
    if unit == DAY:
        return start + timedelta(days=amount - (ends == DAY_BEFORE))
    day = corresponding(start, amount * (12 if unit == YEAR else 1))
    return day - timedelta(days=1) if ends == DAY_BEFORE and day.day == start.day else day


def corresponding(day, months):
    """Return the day with the number of `day` in the month `months` later, or the last day of that month if it has
    none.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
