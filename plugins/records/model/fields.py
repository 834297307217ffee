"""Field types: how the text of a field becomes a value, and what the message says when it cannot.

Each is an annotated type for pydantic. Faults are raised as PydanticCustomError whose message finishes the sentence
“字段”应为 …; `messages.py` adds label, value and advice.
"""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from ..reading.problem import listed, nearest
from . import typed_paths
from .clauses import clause
from .field_values import (
    ArticleNumber,
    Duration,
    article,
    clock,
    day,
    degrees,
    duration,
    line,
    matching,
    moment,
    must,
    text,
    whole,
    yes_no,
)
from .languages import language_tag
from .typed_numbers import folded, meant_months

VOCABULARIES_IN_USE = set()  # The kinds fill it as they are declared; each vocabulary must have its file.
# These vocabularies may be missing. Without the roles of forms, both sides may write any word;
# without places, no text is searched for them.
AT_WILL = {"form-roles", "places", "place-exceptions"}
SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
PICTURE = r"images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+"


def field(label, *, help, default=..., facet=False, many=False, data=True):
    """Declare a field of a kind: its Chinese label, help for staff, and whether lists offer it as a facet.

    `many=True` declares a list that may be left out. `data=False` declares a field that the open data leave out,
    because it says how the site keeps or shows a record, or concerns its page only.
    """
    extra = {"facet": facet, "data": data}
    if many:
        return Field(default_factory=list, title=label, description=help, json_schema_extra=extra)
    return Field(default, title=label, description=help, json_schema_extra=extra)


def ought(rule, at=None):
    """Make the error of a part whose fields together break `rule`, which finishes “…”应 ….

    `at` names the field of the part to which the message points.
    """
    return PydanticCustomError("portal_part", "应{expected}", {"expected": rule, "at": at})


def _holds(what):
    """Tell the makers of a schema what a text of the content stands for: a term, reference, article or length."""
    return WithJsonSchema({"type": "string", "x-holds": what})


class Term(str):
    """A label from a vocabulary; `vocabulary` is the name of the vocabulary."""

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


def Vocabulary(name, by_id=False):
    """Return the type of a field whose words come from `vocabularies/<name>.yml`; `by_id` accepts their ids too."""

    def check(value, info: ValidationInfo):
        words = info.context["vocabularies"].get(name)
        if words and by_id:
            value = words.label_of(value) or value
        if words and value not in words.labels:  # A broken vocabulary has been reported already.
            meant = nearest(words.label_of(value) or value, words.offered)
            raise must(f"{listed(words.offered)} 之一", meant, about=f"{name}：{value}")
        return Term(words.now.get(value, value) if words else value, name)

    VOCABULARIES_IN_USE.add(name)
    return Annotated[str, BeforeValidator(line), AfterValidator(check), _holds("term")]


def Ref(kind):
    """Return the type of a field that names a record of `kind` by its slug."""

    def check(value, info: ValidationInfo):
        if isinstance(value, str) and re.fullmatch(SLUG, value.strip()):
            return Reference(value.strip(), kind)
        names = info.context.get("names") if isinstance(value, str) and info.context else None
        raise must(
            "记录的文件名（小写字母、数字和连字符，不带 .yml 或 .md）", names.way_to(value, kind) if names else ""
        )

    # The validation of pydantic turns the Reference into a plain str, so it is made again.
    again = AfterValidator(lambda slug: Reference(slug, kind))
    return Annotated[str, BeforeValidator(check), again, _holds("reference")]


def _any_reference(value, info: ValidationInfo):
    if not re.fullmatch(f"[a-z]+:{SLUG}", value.strip()):
        names = info.context.get("names") if info.context else None
        raise must("“类别:文件名”，如 programme:jinqiao", names.way_to(value) if names else "")
    kind, _, slug = value.strip().partition(":")
    return Reference(slug, kind)


def _listed(value):
    return [value] if isinstance(value, str) else value


def several(type_of_one):
    """Return the type of a list in which a single item may be written without brackets."""
    return Annotated[list[type_of_one], BeforeValidator(_listed)]


# A record asks for what only a higher layer has by its meaning: for a contact by topic, for a form by what it is for.
Topic = Vocabulary("topics", by_id=True)
FormRole = Vocabulary("form-roles", by_id=True)


Line = Annotated[str, BeforeValidator(line)]
Capital = Annotated[str, BeforeValidator(matching("[A-Z]", "一个大写字母，如 Z", lambda value: folded(value).upper()))]
Text = Annotated[str, BeforeValidator(text("文字"))]
Date = Annotated[date, BeforeValidator(day)]
Moment = Annotated[datetime, BeforeValidator(moment)]
YesNo = Annotated[bool, BeforeValidator(yes_no)]
Count = Annotated[int, BeforeValidator(whole(0, 9_999_999, "不小于 0 的整数"))]
Year = Annotated[int, BeforeValidator(whole(1900, 2100, "四位数字的年份，如 2026"))]
Months = Annotated[int, BeforeValidator(whole(1, 60, "1 到 60 之间的月数", meant_months))]
Workdays = Annotated[int, BeforeValidator(whole(1, 250, "1 到 250 之间的工作日数"))]
Latitude = Annotated[float, BeforeValidator(degrees(90))]
Longitude = Annotated[float, BeforeValidator(degrees(180))]
Length = Annotated[Duration, BeforeValidator(duration), _holds("length")]
Article = Annotated[ArticleNumber, BeforeValidator(article), _holds("article")]
# The validation of pydantic turns the value into a plain str, so the Clause is made after it.
ClauseOfArticle = Annotated[str, AfterValidator(clause)]
AnyRef = Annotated[str, AfterValidator(_any_reference), _holds("reference")]
WebAddress = Annotated[
    str,
    BeforeValidator(matching(r"https?://[^\s<>\"]+", "以 https:// 或 http:// 开头的网址", typed_paths.meant_address)),
]
SitePath = Annotated[
    str,
    BeforeValidator(
        matching(
            r"/(?:[a-z0-9_-][a-z0-9._-]*/)*(?:[a-z0-9_-]+\.html)?",
            "本站路径，以 / 开头，如 /old/page/",
            typed_paths.meant_site_path,
        )
    ),
]
PicturePath = Annotated[
    str, BeforeValidator(matching(PICTURE, "images 里的图片，如 images/tea-field.jpg", typed_paths.meant_picture))
]
MarkPath = Annotated[
    str,
    BeforeValidator(
        matching(
            r"images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9._-]+\.svg",
            "images 里的 SVG 文件，如 images/mark.svg",
            typed_paths.meant_picture,
        )
    ),
]
LanguageTag = Annotated[str, BeforeValidator(language_tag)]
ShortName = Annotated[str, BeforeValidator(matching(r".{1,12}", "不超过 12 个字的一行文字"))]
ShortAnswer = Annotated[str, BeforeValidator(matching(r".{1,40}", "不超过 40 个字的一行文字"))]
Phone = Annotated[
    str,
    BeforeValidator(
        matching(r"\+?[0-9][0-9 -]{2,18}[0-9]", "电话号码，如 12330 或 0532-12345678", typed_paths.meant_phone)
    ),
]
MailAddress = Annotated[
    str,
    BeforeValidator(
        matching(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", "邮箱地址，如 office@example.org")
    ),
]
CertificateNumber = Annotated[
    str,
    BeforeValidator(
        matching(
            r"(?=.*[0-9])[0-9A-Za-z\u4e00-\u9fff〔〕（）()\[\]/.-]{2,40}",
            "证书上印的编号：有数字，中间没有空格，不超过 40 个字，如 KX2026-001",
            lambda value: folded("".join(value.split())),
        )
    ),
]
Clock = Annotated[str, BeforeValidator(clock)]
