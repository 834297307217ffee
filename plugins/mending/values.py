"""Mends values whose form is wrong and whose meaning is certain: 2026.5.30 is 2026-05-30, 是 is true, 标题 is title."""

import re
import unicodedata
from functools import lru_cache
from typing import get_args

from pydantic import BaseModel, ValidationError

from ..records.model.messages import owner_of, real_location
from ..records.model.typed_numbers import folded
from ..records.writing.content_text import ContentText, EditRefused
from ..records.writing.edits import rename_key, set_value
from .mend import Mend

_OFFER = re.compile("是否要写“(.+)”？")
_DAY = r"\d{4}-\d{2}-\d{2}"
_HOUR = r"\d{2}:\d{2}"
_PART_OF_DAY = re.compile("凌晨|早上|上午|中午|下午|晚上")
_UNIT = "(?:人|名|位|个|份|次|项|学时|小时|年|个月|月)?"


@lru_cache
def names_of(model):
    """Return the names and the labels of all fields of `model` and of its parts."""
    names, pending, seen = set(), [model], set()
    while pending:
        part = pending.pop()
        if part in seen:
            continue
        seen.add(part)
        for name, info in part.model_fields.items():
            names |= {name, info.title or name}
            pending += _parts(info.annotation)
    return names


def _parts(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [part for inner in get_args(annotation) for part in _parts(inner)]


def mend_values(text, is_markdown, model):
    """Return (`text` with right names of fields and right values, [Mend])."""
    mends = []
    for correct in (_renamed, _set_right):
        for fault, location in faults_of(text, is_markdown, model):
            try:
                line = ContentText(text, is_markdown)
                changed, words = correct(text, is_markdown, model, fault, location)
            except EditRefused:
                continue
            if changed != text:
                mends.append(Mend(line.line_of(line.at(line.node(location).start_mark)), words))
                text = changed
    return text, mends


def faults_of(text, is_markdown, model):
    """Return [(fault of pydantic, location)] of the fields of `text`, without faults of words and references.

    Vocabularies are not at hand here: which word was meant is for a person to say.
    """
    try:
        data = ContentText(text, is_markdown).data
        model.model_validate(data, context={"vocabularies": {}})
    except EditRefused:
        return []
    except ValidationError as error:
        return [(fault, real_location(fault["loc"], data)) for fault in error.errors(include_url=False)]
    return []


def _renamed(text, is_markdown, model, fault, location):
    """Return (text, words) with the field at `location` under its right name: it bears its label, or capitals."""
    if fault["type"] != "extra_forbidden":
        return text, ""
    fields, key = owner_of(location, model)[0].model_fields, str(location[-1])
    labels = {info.title: name for name, info in fields.items()}
    name = labels.get(key) or next((name for name in fields if name == folded(key).lower()), None)
    return (rename_key(text, location, name, is_markdown), f"字段名“{key}”写成“{name}”") if name else (text, "")


def _set_right(text, is_markdown, model, fault, location):
    """Return (text, words) with the value at `location` in its right form."""
    offer = _OFFER.fullmatch(fault.get("ctx", {}).get("way_out") or "") if fault["type"] == "portal" else None
    if not offer or not isinstance(fault["input"], str) or not is_certain(fault["input"], offer[1]):
        return text, ""
    owner, name = owner_of(location, model)
    label = owner.model_fields[name].title if name else location[-1]
    return set_value(text, location, offer[1], is_markdown), f"“{label}”的“{fault['input']}”写成“{offer[1]}”"


def is_certain(typed, meant):
    """Whether `typed` can have meant nothing but `meant`, a value in its right form."""
    text = folded(typed)
    if meant in ("true", "false"):
        return True
    if re.fullmatch(_DAY, meant):
        return _is_that_day(text, meant)
    if re.fullmatch(f"{_DAY} {_HOUR}", meant):
        rest = _behind_day(text)
        return rest is not None and _is_that_day(text[: len(text) - len(rest)], meant[:10]) and _is_that_hour(rest)
    if re.fullmatch(_HOUR, meant):
        return _is_that_hour(text)
    if re.fullmatch(r"\d+", meant):
        return bool(re.fullmatch(rf"{meant}\s*{_UNIT}", text))
    return meant in (text, text.upper())


def _behind_day(text):
    """Return what follows the day at the start of `text`, or None."""
    match = re.match(r"\d{4}\D+\d{1,2}\D+\d{1,2}\s*[日号]?[\sT,，]*", text)
    return text[match.end() :] if match else None


def _is_that_day(text, meant):
    """Whether `text` has the numbers of the day `meant` in their order, and nothing but signs between them."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain == meant.replace("-", ""):
        return True
    if not re.fullmatch(r"\d{4}\D{1,3}\d{1,2}\D{1,3}\d{1,2}\s*[日号]?[\s,，T]*", plain):
        return False
    between = re.sub(r"[\d年月日号\s./\-·,，、。T‐‑‒–—―−_~一]", "", plain)
    return not between and [int(number) for number in re.findall(r"\d+", plain)] == [int(n) for n in meant.split("-")]


def _is_that_hour(text):
    """Whether `text` says the hour in the way of 24 hours, or with the part of the day: 9点 may be either."""
    plain = unicodedata.normalize("NFKC", text).strip()
    by_clock = re.fullmatch(r"(\d{1,2})([:时点])\d{2}分?", plain)
    return bool(_PART_OF_DAY.match(plain) or by_clock and (by_clock[2] == ":" or int(by_clock[1]) > 12))
