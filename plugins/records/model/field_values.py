"""Reads the values of fields: what the text in a file must be, and the advice when it is something else."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from pydantic_core import PydanticCustomError

from .numerals import to_chinese
from .typed_days import fault_of_day, way_to_day, way_to_hour, way_to_moment
from .typed_numbers import folded, meant_answer, meant_article, meant_degrees, meant_length, meant_number

FOR_EVER = date.max.isoformat()  # It is 9999-12-31, which staff write for an end that never comes.


def must(expected, way_out="", about=""):
    """Make the error of a value that should be (应为) `expected`.

    `way_out` is a sentence of advice, and `about` the one cause that the error may share with others.
    """
    return PydanticCustomError("portal", "应为 {expected}", {"expected": expected, "way_out": way_out, "about": about})


def text(expected):
    """Return a validator for text; its error says that the value should be `expected`."""

    def check(value):
        if not isinstance(value, str) or not value.strip():
            raise must(expected)
        return value.strip()

    return check


def line(value):
    """Return one line of text from `value`. Raises the error of `must`, as the other validators here do."""
    value = text("一行文字")(value)
    if "\n" in value:
        raise must("一行文字（不换行）")
    return value


def offer(meant):
    """Return the advice that offers `meant` in place of what is written, as a question; "" if nothing was meant."""
    return f"是否要写“{meant}”？" if meant else ""


def matching(pattern, expected, meant=folded):
    """Return a validator for text that matches the whole `pattern`; its error says that it should be `expected`.

    `meant` turns a wrong text into the one probably meant, which is offered if it matches.
    """
    compiled = re.compile(pattern)

    def check(value):
        if isinstance(value, str) and compiled.fullmatch(value.strip()):
            return value.strip()
        guess = meant(value) if isinstance(value, str) else ""
        raise must(expected, offer(guess) if compiled.fullmatch(guess) else "")

    return check


def is_day(text):
    """Whether `text` is a day of the calendar as content writes it (2026-05-30), from 1900 to 2100, or FOR_EVER."""
    if text == FOR_EVER:
        return True
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    return bool(match) and not fault_of_day(*map(int, match.groups()))


def day(value):
    """Return the date that `value` writes as 2026-05-30."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not is_day(value.strip()):
        raise must("年-月-日，如 2026-05-30", way_to_day(value) if isinstance(value, str) else "")
    return date.fromisoformat(value.strip())


def moment(value):
    """Return the datetime that `value` writes as 2026-05-30 09:00; it has no zone and means the clock of the site."""
    if isinstance(value, datetime):
        return value
    written = value.strip() if isinstance(value, str) else ""
    match = re.fullmatch(r"([0-9-]{10}) (?:[01][0-9]|2[0-3]):[0-5][0-9]", written)
    if not match or not is_day(match[1]):
        raise must("年-月-日 时:分，如 2026-05-30 09:00", way_to_moment(value) if isinstance(value, str) else "")
    return datetime.fromisoformat(match[0])


def clock(value):
    """Return the hour of the day that `value` writes as 17:00."""
    if not isinstance(value, str) or not re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", value.strip()):
        raise must("时刻，如 17:00", way_to_hour(value) if isinstance(value, str) else "")
    return value.strip()


def yes_no(value):
    """Return the bool that `value` writes as true or false."""
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise must("true 或 false", offer(meant_answer(value)) if isinstance(value, str) else "")
    return value == "true"


def whole(least, most, expected, meant=meant_number):
    """Return a validator for a whole number from `least` to `most`; `expected` and `meant` are as in `matching`."""

    def right(value):
        return isinstance(value, str) and re.fullmatch(r"[0-9]{1,7}", value.strip()) and least <= int(value) <= most

    def check(value):
        if isinstance(value, int):
            return value
        if not right(value):
            guess = meant(value) if isinstance(value, str) else ""
            raise must(expected, offer(guess) if right(guess) else "")
        return int(value)

    return check


def degrees(limit):
    """Return a validator for degrees from -`limit` to `limit`."""

    def right(value):
        return isinstance(value, str) and re.fullmatch(r"-?\d{1,3}(\.\d+)?", value) and abs(float(value)) <= limit

    def check(value):
        if isinstance(value, float):
            return value
        if not right(value):
            guess = meant_degrees(value) if isinstance(value, str) else ""
            raise must(f"{-limit} 到 {limit} 之间的度数，如 35.87", offer(guess) if right(guess) else "")
        return float(value)

    return check


@dataclass(frozen=True)
class Duration:
    """A length of time as staff write it: `amount` of `unit` (年、个月、日、个工作日、小时)."""

    amount: int
    unit: str

    def __str__(self):
        return f"{self.amount}{self.unit}"


def duration(value):
    """Return the Duration that `value` writes as “3 个月”."""
    if isinstance(value, Duration):
        return value
    match = re.fullmatch(r"(\d{1,4}) ?(年|个月|日|个工作日|小时)", value or "") if isinstance(value, str) else None
    if not match or int(match[1]) == 0:
        raise must(
            "数字加单位（年、个月、日、个工作日、小时），如“3 个月”",
            offer(meant_length(value)) if isinstance(value, str) else "",
        )
    return Duration(int(match[1]), match[2])


@dataclass(frozen=True, order=True)
class ArticleNumber:
    """The number of an article of a law: `number`, and `insertion` for an inserted article 第X条之一.

    Numbers have the order of the articles in the law.
    """

    number: int
    insertion: int = 0

    def __str__(self):
        suffix = f"之{to_chinese(self.insertion)}" if self.insertion else ""
        return f"第{to_chinese(self.number)}条{suffix}"

    @property
    def anchor(self):
        """The id of the article on the page of its law."""
        return f"art-{self.number}" + (f"-{self.insertion}" if self.insertion else "")


def article(value):
    """Return the ArticleNumber that `value` writes as 15 or 15-1."""
    if isinstance(value, ArticleNumber):
        return value
    match = re.fullmatch(r"([1-9][0-9]{0,3})(?:-([1-9][0-9]?))?", value) if isinstance(value, str) else None
    if not match:
        raise must(
            "条号数字，如 15（第十五条之一写 15-1）", offer(meant_article(value)) if isinstance(value, str) else ""
        )
    return ArticleNumber(int(match[1]), int(match[2] or 0))
