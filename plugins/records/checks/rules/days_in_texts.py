"""Checks the days that texts name: impossible days, wrong weekdays, and days that differ within one record."""

import re
from datetime import date, datetime

from ...reading.problem import Problem, place_in
from .. import at
from ..days_in_text import WEEKDAYS, days_in

_CLOSING = re.compile(r"(?P<what>报名|申报|推荐|提交|征集|投稿|受理|申请)(?:材料|时间|工作)?[^，。；\n]{0,8}?$")
_END = re.compile(r"\s*(?:\d{1,2}[:：]\d\d)?\s*(?:之?前|以前|截止|止)")


def check(catalogue):
    """Yield a Problem for each impossible day or wrong weekday, and for each event whose words name another day."""
    for record in catalogue.records:
        for written in days_in(record.source.text):
            if fault := _fault(written, record):
                message, severity = fault
                yield Problem(record.path, *place_in(record.source.text, written.start), message, severity)
        if record.kind.name == "event":
            yield from _event(record)
        yield from _closings(record)


def _fault(written, record):
    if not written.exists:
        year = f"{written.year} 年的日历里" if written.year else "日历里"
        return f"{year}没有“{written.month}月{written.day}日”这一天。请改正", "error"
    if written.weekday is None:
        return None
    if written.date:
        right = written.date.weekday()
        if right != written.weekday:
            return f"“{written.text}”的星期不对：这一天是星期{WEEKDAYS[right]}。请改日期或星期", "error"
        return None
    day = _day_of(record)
    possible = (
        [
            date(year, written.month, written.day).weekday()
            for year in (day.year - 1, day.year, day.year + 1)
            if (written.month, written.day) != (2, 29)
        ]
        if day
        else []
    )
    if possible and written.weekday not in possible:
        return f"“{written.text}”的星期像是不对：{day.year} 年这一天是星期{WEEKDAYS[possible[1]]}。请核对", "reminder"
    return None


def _day_of(record):
    """Return the day about which the texts of `record` speak, as far as its fields say it."""
    day = getattr(record.fields, "start", None) or record.date
    return day.date() if isinstance(day, datetime) else day


def _event(record):
    """Compare the days in the words of an event with its fields.

    Days in the title are days of the event. A day in the summary may be the last day to register as well.
    """
    fields = record.fields
    first, last = fields.start.date(), fields.end.date()
    for name, more in (
        ("title", set()),
        ("summary", {fields.register_by, *(day.date() for day in fields.was)} - {None}),
    ):
        text = getattr(fields, name)
        for written in days_in(text):
            if not written.exists or written.is_any_of(more) or _within(written, first, last):
                continue
            sure = name == "title" or _END.match(text, written.end)
            rule = (
                f"活动是 {first}"
                + (f" 到 {last}" if last != first else "")
                + (f"，报名截止是 {fields.register_by}" if fields.register_by else "")
            )
            yield Problem(
                *at(record, (name,)),
                f"“{record.kind.label_of(name)}”里的“{written.text}”和时间对不上：{rule}。请改成一致",
                "error" if sure else "reminder",
            )


def _within(written, first, last):
    years = [written.year] if written.year else range(first.year, last.year + 1)
    return any(
        first <= date(year, written.month, written.day) <= last
        for year in years
        if (written.month, written.day) != (2, 29) or year % 4 == 0
    )


def _closings(record):
    """Yield a reminder where summary and body name two different last days for the same thing."""
    told = _last_days(record.fields.summary)
    for what, (days, place) in _last_days(record.source.body).items():
        if what in told and not days & told[what][0]:
            line, column = place_in(record.source.body, place)
            yield Problem(
                record.path,
                record.source.body_line - 1 + line,
                column,
                f"正文里{what}的截止日期和“摘要”里的不同。请核对，改成一致",
                "reminder",
            )


def _last_days(text):
    """Return {what must be done: ((month, day) by which, the offset of the first such sentence)} as `text` tells it."""
    found = {}
    for written in days_in(text):
        what = _CLOSING.search(text[: written.start])
        if what and _END.match(text, written.end):
            days, _ = found.setdefault(what["what"], (set(), written.start))
            days.add((written.month, written.day))
    return found
