"""Checks that a rule tells readers what it computes with: its text and its value name the same day and number.

Whoever copies last year's round may change one of the two and forget the other.
"""

import re
from datetime import date

from ...model.field_values import is_day
from ...model.numerals import from_chinese, han_date
from ...model.parts import Rule
from ...model.record import walk
from ...reading.problem import Problem
from .. import at
from ..days_in_text import around, days_in, months_in

_NUMBER = r"(?P<number>\d+|[一二三四五六七八九两]?十?[一二三四五六七八九两十])"
_EXCLUSIVE = re.compile(r"超过|不满|未满|不到|多于|少于|大于|小于|以外")


def check(catalogue):
    """Yield a Problem for each rule of a round whose text contradicts its value."""
    words = catalogue.vocabularies.get("questions")
    questions = {term.label: term for term in words.terms} if words else {}
    for record in catalogue.of("round"):
        for location, rule in walk(record.fields.eligibility, ("eligibility",)):
            if isinstance(rule, Rule) and rule.text and (fault := _fault(rule, questions.get(rule.asks))):
                yield Problem(*at(record, (*location, "text")), fault)


def _fault(rule, question):
    if question is None or question.answer not in ("日期", "数字"):
        return _fault_of_group(rule) if question is None else None
    if not isinstance(rule.value, str):
        return None
    told = _other_day(rule.text, [rule.value]) if question.answer == "日期" else _other_number(rule, question)
    return told and (
        f"“条文”写的是 {told}，用来比的“比什么”（value）是 {rule.value}：读者看到的和算出来的会不一样。请改成一致"
    )


def _fault_of_group(rule):
    """Return the fault of a group of rules: its sentence may name only days that one of its rules has as its value."""
    values = [part.value for _, part in walk(rule) if isinstance(part, Rule) and isinstance(part.value, str)]
    told = _other_day(rule.text, values)
    return told and f"“条文”写的是 {told}，下面各条规则的“比什么”（value）里没有这一天。请改成一致"


def _other_day(text, values):
    """Return the first day, month or year that `text` names and that none of `values` is; None where they agree."""
    days = {day for value in values if is_day(value) for day in around(date.fromisoformat(value))}
    if not days:
        return None
    written = [day for day in days_in(text) if day.date]
    for day in written:
        if day.date not in days:
            return han_date(day.date)
    if written:
        return None
    for year, month in months_in(text):
        if not any(day.year == year and month in (None, day.month) for day in days):
            return f"{year}年" + (f"{month}月" if month else "")
    return None


def _other_number(rule, question):
    """Return the number before the unit of `question` in the text of `rule` if the value of the rule is another."""
    unit = question.unit or "岁"
    written = [match["number"] for match in re.finditer(rf"{_NUMBER}\s*(?:个|周)?{re.escape(unit)}", rule.text)]
    numbers = [int(number) if number.isdecimal() else from_chinese(number) for number in written]
    right = {int(rule.value)} if rule.value.isdecimal() else set()
    if _EXCLUSIVE.search(rule.text):
        right |= {number + step for number in right for step in (-1, 1)}
    if not right or None in numbers or not numbers or right & set(numbers):
        return None
    return f"{written[0]}{unit}"
