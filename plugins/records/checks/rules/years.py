"""Checks years for typing slips, such as 1926, 2062 or 0206."""

from datetime import date, datetime

from ...model.parts import Source
from ...reading.problem import Problem
from .. import at

# A date of such a record may lie this many years ahead.
_AHEAD = {"event": 5, "round": 5, "demand": 10, "laureate": 1, "station": 30, "form": 10}
_OLDEST_NEWS = 1980  # News of a site is not older than this year; what is older is history and stands in a text.
_OLDEST_REVIEW = 2000


def check(catalogue):
    """Yield a Problem for each date of a record that lies in an impossible year."""
    today = catalogue.today
    for record in catalogue.records:
        for location, value in record.values():
            if isinstance(value, date) and value != date.max and (rule := _broken(record, location, value, today)):
                label = _label(record, location)
                yield Problem(
                    *at(record, location), f"“{label}”应为 {rule}，现为“{value.isoformat()[:10]}”。年份是不是写错了？"
                )
            elif isinstance(value, Source) and value.date and value.date > today:
                yield Problem(
                    *at(record, (*location, "date")), f"来源的“日期”应为 今天（{today}）或以前，现为“{value.date}”"
                )


def _broken(record, location, value, today):
    """Return the rule that `value` breaks, as “应为 …”, or None."""
    year = value.year
    if location == (record.fields.dated,):
        if year < _OLDEST_NEWS:
            return f"{_OLDEST_NEWS} 年以后的日期"
        return "一年以内的日期" if year > today.year + 1 else None
    if location == ("reviewed",):
        return f"{_OLDEST_REVIEW} 年以后的日期" if year < _OLDEST_REVIEW else None
    if location[-1] == "date" and location[0] == "consent":
        return f"今天（{today}）或以前" if _day(value) > today else None
    ahead = _AHEAD.get(record.kind.name)
    if ahead and year > today.year + ahead:
        return f"{ahead} 年以内的日期"
    return f"{_OLDEST_NEWS} 年以后的日期" if ahead and year < _OLDEST_NEWS else None


def _day(value):
    return value.date() if isinstance(value, datetime) else value


def _label(record, location):
    names = [step for step in location if isinstance(step, str)]
    model = record.kind.fields.model_fields[names[0]]
    if len(names) == 1:
        return model.title
    part = next(value for at_, value in record.values() if at_ == location[:-1])
    return type(part).model_fields[names[-1]].title if hasattr(type(part), "model_fields") else model.title
