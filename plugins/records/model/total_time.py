"""How long a matter takes in all, in words, as far as its record tells it.

A matter with rounds takes as long as a round does, from the day on which applications are first accepted to the last
day of its timetable. Another one takes what its steps take together, but only where each of them says how long it
takes: a sum of some of them would promise too little. Where nothing is known, nothing is said.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from .answer_card import round_order
from .record import Record

_UNITS = ("年", "个月", "日", "个工作日", "小时")  # in which steps tell their time, from the longest on
_WEEKS_FROM, _MONTHS_FROM = 14, 60  # days; what is shorter is told in days, or in weeks


@dataclass(frozen=True)
class TotalTime:
    """How long it takes in all: the words `text`, and the round whose timetable tells it, or None."""

    text: str
    round: Record | None = None


def total_time(record, rounds):
    """Return the TotalTime of `record`, of which `rounds` are the visible rounds, or None if it is not known.

    The newest round whose timetable tells it counts. Without one the steps count, unless the record says in its own
    words how long it takes (`time_limit`): two numbers would contradict each other.
    """
    for each in sorted(rounds, key=round_order, reverse=True):
        if words := time_of_stages(each.fields.stages):
            return TotalTime(words, each)
    own_words = getattr(record.fields, "time_limit", None)
    words = None if own_words else time_of_steps(getattr(record.fields, "steps", ()))
    return TotalTime(words) if words else None


def time_of_stages(stages):
    """Return how long the round with the Stages `stages` takes: “约5个月，从受理申报到公布结果”.

    Return None if it is not known on which day applications are first accepted, or what comes after them.
    """
    first = next((stage for stage in stages if stage.accepts), None)
    last = max(reversed(stages), key=lambda stage: stage.end)
    if first is None or first.start is None or last.accepts:
        return None
    lasts = last.start is not None and last.start < last.end
    return f"{_about(first.start, last.end)}，从{first.name}到{last.name}{'结束' if lasts else ''}"


def time_of_steps(steps):
    """Return how long the Steps `steps` take together: “1个月加15个工作日，各步用时相加”.

    Return None if one of them does not tell it.
    """
    if not all(step.takes for step in steps):
        return None
    sums = Counter()
    for step in steps:
        sums[step.takes.unit] += step.takes.amount
    words = "加".join(f"{sums[unit]}{unit}" for unit in _UNITS if unit in sums)
    return f"{words}，各步用时相加" if len(steps) > 1 else words or None


def _about(start, end):
    """Return about how long it takes from the day `start` to the day `end`, both included: 约5个月, 约3周, 4天."""
    after = end + timedelta(days=1)
    days = (after - start).days
    if days < _WEEKS_FROM:
        return f"{days}天"
    if days < _MONTHS_FROM:
        return f"约{round(days / 7)}周"
    months = (after.year - start.year) * 12 + after.month - start.month + (after.day - start.day) / 30
    return f"约{round(months)}个月"
