"""Moves the end of a period that falls on a day off. The same in JavaScript: theme/static/js/reckoning/holidays.js.

专利法实施细则（2023）第五条：届满日是法定休假日的，以休假日后的第一个工作日为届满日。
民法典第二百零三条：以法定休假日结束的次日为最后一日。
商标法实施条例第十二条第一款：以节假日后的第一个工作日为届满日。
集成电路布图设计保护条例（2026）第五十二条：同专利法实施细则。
专利审查指南（2025）第五部分第九章4.1：专利权期满终止日遇节假日不顺延。

MAY is for a period whose own law does not say how it is counted: 民法典第二百零三条 moves its end, 第二百零四条 excepts
what is provided otherwise, and the site cannot decide whether something is.

`holidays` is a plain dict because the browser needs it too: {"first": year, "last": year, "off": [Monday to Friday, not
worked], "work": [Saturday or Sunday, worked]}. The State Council publishes the holidays of a year late in the year
before; outside the years from "first" to "last" the landing day is not known, and nothing here guesses it.
"""

from datetime import timedelta

from ..workdays.workdays import FIRST_YEAR, LAST_YEAR, exceptions

# Whether a day off moves the end, according to the statute and not to custom.
MOVES, STAYS, UNSAID, MAY = RULES = "顺延", "不顺延", "没有写明", "可能顺延"
WORKDAY, MOVED, OPEN = "workday", "moved", "open"
STATES = WORKDAY, MOVED, OPEN, *RULES[1:]


def known_holidays():
    """Return the holidays of all years that are known, as a plain dict (see above)."""
    return {"first": FIRST_YEAR, "last": LAST_YEAR} | exceptions(FIRST_YEAR, LAST_YEAR)


def is_workday(day, holidays):
    """Return whether `day` is a working day; None when the holidays of its year are not known."""
    if not holidays["first"] <= day.year <= holidays["last"]:
        return None
    return day.isoformat() in holidays["work"] if day.weekday() >= 5 else day.isoformat() not in holidays["off"]


def landing(day, rule, holidays):
    """Return (day, state): the day on which a period ends whose last day by the calendar is `day`, and why.

    The state is WORKDAY (it ends on that day), MOVED (it ends on the next working day) or OPEN (it ends on that day
    unless it turns out to be a day off). STAYS and UNSAID are states of their own and leave the day unchanged. So does
    MAY if the day is a day off, because nobody should rely on a later day.
    """
    if rule == MAY:
        worked = is_workday(day, holidays)
        return day, OPEN if worked is None else WORKDAY if worked else MAY
    if rule != MOVES:
        return day, rule
    moved = day
    while (worked := is_workday(moved, holidays)) is False:
        moved += timedelta(days=1)
    if worked is None:
        return day, OPEN
    return moved, MOVED if moved != day else WORKDAY
