"""Field types: how the text of one field becomes a value, and what is said when it cannot.

Each is an annotated type for pydantic. Faults are raised as PydanticCustomError whose
message finishes the sentence “字段”应为 …; `messages.py` adds label, value and way out.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from . import typed_paths
from .numerals import to_chinese
from .problem import listed, nearest
from .typed_days import fault_of_day, way_to_day, way_to_hour, way_to_moment
from .typed_numbers import (folded, meant_answer, meant_article, meant_degrees, meant_length, meant_months, meant_number)

VOCABULARIES_IN_USE = set()     # filled as the kinds are declared: each must have its file
SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
PICTURE = r"images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+"


def field(label, *, help, default=..., facet=False, many=False, data=True):
    """Declare a field of a kind: its Chinese label, help for staff, and whether lists offer it as a facet.

    `many=True` declares a list that may be left out, `data=False` one that the open data leave out: it says how the
    site keeps or shows a record, or something that concerns its page only.
    """
    extra = {"facet": facet, "data": data}
    if many:
        return Field(default_factory=list, title=label, description=help, json_schema_extra=extra)
    return Field(default, title=label, description=help, json_schema_extra=extra)


def must(expected, way_out="", about=""):
    """Make the error of a value that should be (应为) `expected`; `way_out` is a sentence after it, `about` the one cause
    that it may have in many places."""
    return PydanticCustomError("portal", "应为 {expected}", {"expected": expected, "way_out": way_out, "about": about})


def ought(rule, at=None):
    """Make the error of a part whose fields together break `rule`, which finishes “…”应 ….

    `at` names the field of the part to which the message points.
    """
    return PydanticCustomError("portal_part", "应{expected}", {"expected": rule, "at": at})


def _holds(what):
    """What a text of the content file stands for (term, reference, article, length), for whoever makes a schema of it."""
    return WithJsonSchema({"type": "string", "x-holds": what})


def _text(expected):
    def check(value):
        if not isinstance(value, str) or not value.strip():
            raise must(expected)
        return value.strip()
    return check


def _line(value):
    value = _text("一行文字")(value)
    if "\n" in value:
        raise must("一行文字（不换行）")
    return value


def offer(meant):
    """The way out that offers `meant` in place of what is written, as a question; "" if nothing was meant."""
    return f"是否要写“{meant}”？" if meant else ""


def matching(pattern, expected, meant=folded):
    """A check that a text matches the whole `pattern`, else it should be `expected`.

    `meant` makes of a wrong text what was probably meant; it is offered if it matches.
    """
    compiled = re.compile(pattern)

    def check(value):
        if isinstance(value, str) and compiled.fullmatch(value.strip()):
            return value.strip()
        guess = meant(value) if isinstance(value, str) else ""
        raise must(expected, offer(guess) if compiled.fullmatch(guess) else "")
    return check


def is_day(text):
    """Whether `text` is a day of the calendar as content writes it, 2026-05-30, from 1900 to 2100."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    return bool(match) and not fault_of_day(*map(int, match.groups()))


def _date(value):
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not is_day(value.strip()):
        raise must("年-月-日，如 2026-05-30", way_to_day(value) if isinstance(value, str) else "")
    return date.fromisoformat(value.strip())


def _moment(value):
    if isinstance(value, datetime):
        return value
    match = re.fullmatch(r"([0-9-]{10}) (?:[01][0-9]|2[0-3]):[0-5][0-9]", value.strip()) if isinstance(value, str) else None
    if not match or not is_day(match[1]):
        raise must("年-月-日 时:分，如 2026-05-30 09:00", way_to_moment(value) if isinstance(value, str) else "")
    return datetime.fromisoformat(match[0])


def _clock(value):
    if not isinstance(value, str) or not re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", value.strip()):
        raise must("时刻，如 17:00", way_to_hour(value) if isinstance(value, str) else "")
    return value.strip()


def _yes_no(value):
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise must("true 或 false", offer(meant_answer(value)) if isinstance(value, str) else "")
    return value == "true"


def _whole(least, most, expected, meant=meant_number):
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


def _degrees(limit):
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


def _duration(value):
    if isinstance(value, Duration):
        return value
    match = re.fullmatch(r"(\d{1,4}) ?(年|个月|日|个工作日|小时)", value or "") if isinstance(value, str) else None
    if not match or int(match[1]) == 0:
        raise must("数字加单位（年、个月、日、个工作日、小时），如“3 个月”", offer(meant_length(value)) if isinstance(value, str) else "")
    return Duration(int(match[1]), match[2])


@dataclass(frozen=True)
class ArticleNumber:
    """The number of an article of a law: `number`, and `insertion` for 第X条之一."""

    number: int
    insertion: int = 0

    def __str__(self):
        suffix = f"之{to_chinese(self.insertion)}" if self.insertion else ""
        return f"第{to_chinese(self.number)}条{suffix}"

    @property
    def anchor(self):
        """The id of the article on the page of its law."""
        return f"art-{self.number}" + (f"-{self.insertion}" if self.insertion else "")


def _article(value):
    if isinstance(value, ArticleNumber):
        return value
    match = re.fullmatch(r"([1-9][0-9]{0,3})(?:-([1-9][0-9]?))?", value) if isinstance(value, str) else None
    if not match:
        raise must("条号数字，如 15（第十五条之一写 15-1）", offer(meant_article(value)) if isinstance(value, str) else "")
    return ArticleNumber(int(match[1]), int(match[2] or 0))


class Term(str):
    """A label chosen from a controlled list; `vocabulary` names the list."""

    vocabulary: str

    def __new__(cls, label, vocabulary):
        term = super().__new__(cls, label)
        term.vocabulary = vocabulary
        return term


class Reference(str):
    """The slug of another record; `kind` names its kind."""

    kind: str

    def __new__(cls, slug, kind):
        reference = super().__new__(cls, slug)
        reference.kind = kind
        return reference


def Vocabulary(name):
    """The type of a field whose words come from `content/vocabularies/<name>.yml`."""
    def check(value, info: ValidationInfo):
        words = info.context["vocabularies"].get(name)
        if words and value not in words.labels:     # a list that is itself broken has been reported
            raise must(f"{listed(words.labels)} 之一", nearest(words.label_of(value) or value, words.labels), f"{name}：{value}")
        return Term(value, name)
    VOCABULARIES_IN_USE.add(name)
    return Annotated[str, BeforeValidator(_line), AfterValidator(check), _holds("term")]


def Ref(kind):
    """The type of a field that names a record of `kind` by its slug."""
    def check(value, info: ValidationInfo):
        if isinstance(value, str) and re.fullmatch(SLUG, value.strip()):
            return Reference(value.strip(), kind)
        names = info.context.get("names") if isinstance(value, str) and info.context else None
        raise must("记录的文件名（小写字母、数字和连字符，不带 .yml 或 .md）", names.way_to(value, kind) if names else "")
    return Annotated[str, BeforeValidator(check), AfterValidator(lambda value: Reference(value, kind)), _holds("reference")]


def _any_reference(value, info: ValidationInfo):
    if not re.fullmatch(f"[a-z]+:{SLUG}", value.strip()):
        names = info.context.get("names") if info.context else None
        raise must("“类别:文件名”，如 programme:jinqiao", names.way_to(value) if names else "")
    kind, _, slug = value.strip().partition(":")
    return Reference(slug, kind)


Line = Annotated[str, BeforeValidator(_line)]
Capital = Annotated[str, BeforeValidator(matching("[A-Z]", "一个大写字母，如 Z", lambda value: folded(value).upper()))]
Text = Annotated[str, BeforeValidator(_text("文字"))]
Date = Annotated[date, BeforeValidator(_date)]
Moment = Annotated[datetime, BeforeValidator(_moment)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
Count = Annotated[int, BeforeValidator(_whole(0, 9_999_999, "不小于 0 的整数"))]
Year = Annotated[int, BeforeValidator(_whole(1900, 2100, "四位数字的年份，如 2026"))]
Months = Annotated[int, BeforeValidator(_whole(1, 60, "1 到 60 之间的月数", meant_months))]
Workdays = Annotated[int, BeforeValidator(_whole(1, 250, "1 到 250 之间的工作日数"))]
Latitude = Annotated[float, BeforeValidator(_degrees(90))]
Longitude = Annotated[float, BeforeValidator(_degrees(180))]
Length = Annotated[Duration, BeforeValidator(_duration), _holds("length")]
Article = Annotated[ArticleNumber, BeforeValidator(_article), _holds("article")]
AnyRef = Annotated[str, AfterValidator(_any_reference), _holds("reference")]
WebAddress = Annotated[str, BeforeValidator(matching(
    r"https?://[^\s<>\"]+", "以 https:// 或 http:// 开头的网址", typed_paths.meant_address))]
SitePath = Annotated[str, BeforeValidator(matching(
    r"/(?:[a-z0-9_-][a-z0-9._-]*/)*(?:[a-z0-9_-]+\.html)?", "本站路径，以 / 开头，如 /old/page/", typed_paths.meant_site_path))]
PicturePath = Annotated[str, BeforeValidator(matching(
    PICTURE, "content/images 里的图片，如 images/tea-field.jpg", typed_paths.meant_picture))]
MarkPath = Annotated[str, BeforeValidator(matching(
    r"images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9._-]+\.svg", "content/images 里的 SVG 文件，如 images/mark.svg",
    typed_paths.meant_picture))]
ShortName = Annotated[str, BeforeValidator(matching(r".{1,12}", "不超过 12 个字的一行文字"))]
Phone = Annotated[str, BeforeValidator(matching(
    r"\+?[0-9][0-9 -]{2,18}[0-9]", "电话号码，如 12330 或 0532-12345678", typed_paths.meant_phone))]
Clock = Annotated[str, BeforeValidator(_clock)]
