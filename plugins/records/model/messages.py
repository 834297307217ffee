"""Turns a fault found by pydantic into a Chinese sentence with its place."""

import re
from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel

from ..reading.problem import Problem, nearest
from .typed_numbers import folded

# Error types of pydantic for values of the wrong shape -> what the value must be.
_SHAPES = {
    "list_type": "列表，每项一行并以“- ”开头",
    "model_type": "一组“字段: 内容”",
    "model_attributes_type": "一组“字段: 内容”",
    "dict_type": "一组“字段: 内容”",
    "string_type": "文字",
}
_LIKE_FIELD = 0.7  # Latin words that share half their letters mean different things, so the likeness must be higher.
SHOWN = 40  # A message repeats this many characters of a wrong value.


def problems_of(error, model, source):
    """Turn a pydantic ValidationError of `model` on `source` (a SourceFile) into [Problem].

    A field that could not be read, or has a wrong name, gives one Problem: it is not reported as missing as well.
    """
    faults = [(fault, real_location(fault["loc"], source.document.data)) for fault in error.errors(include_url=False)]
    misspelt = {
        (*location[:-1], _field_meant(location, model))
        for fault, location in faults
        if fault["type"] == "extra_forbidden"
    }
    return [
        _problem(fault, location, model, source)
        for fault, location in faults
        if not (fault["type"] == "missing" and location in misspelt)
        and not _repeats_a_fault(fault, location, source.document.unread)
    ]


def _problem(fault, location, model, source):
    if fault["type"] == "extra_forbidden":
        place = source.document.key_places.get(location, (1, 1))
        return Problem(source.path, *place, _unknown_field(location, model))
    context = fault.get("ctx", {})
    place = source.document.place((*location, context["at"]) if context.get("at") else location)
    return Problem(source.path, *place, _sentence(fault, location, model), about=context.get("about") or "")


def _repeats_a_fault(fault, location, unread):
    """Whether a fault only repeats that something at or below `location` could not be read."""
    if location in unread or () in unread and fault["type"] == "missing":
        return True
    return fault["type"] == "portal_part" and any(other[: len(location)] == location for other in unread)


def real_location(location, data):
    """Drop from pydantic's location the names of union members, which are not in the file."""
    real = []
    for step in location:
        if isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        elif isinstance(data, dict) and (step in data or isinstance(step, str) and step.isidentifier()):
            data = data.get(step)
        else:
            continue
        real.append(step)
    return tuple(real)


def _unknown_field(location, model):
    meant = _field_meant(location, model)
    way_out = f"是否要写“{meant}”？" if meant else f"可写的字段：{'、'.join(owner_of(location, model)[0].model_fields)}"
    return f"没有“{location[-1]}”这个字段。{way_out}"


def _field_meant(location, model):
    """Return the field that the last step of `location` probably means, by its label or by similar letters; or None."""
    fields, key = owner_of(location, model)[0].model_fields, str(location[-1])
    labels = {info.title: name for name, info in fields.items()}
    close = get_close_matches(folded(key).lower(), fields, n=1, cutoff=_LIKE_FIELD)
    return labels.get(key) or (close[0] if close else None)


def _sentence(fault, location, model):
    label = _label(location, model)
    if fault["type"] == "missing":
        return f"缺少“{label}”（{location[-1]}）"
    if fault["type"] == "portal_part":
        return f"“{label}”{fault['msg']}" if location else f"本页{fault['msg']}"
    if fault["type"] == "portal":
        return f"“{label}”{fault['msg']}，{_found(fault['input'])}{_way_out(fault['ctx']['way_out'] or _one_of(fault))}"
    if fault["type"] == "literal_error":
        choices = _literals(location, model)
        way_out = _way_out(nearest(str(fault["input"]), choices))
        return f"“{label}”应为 {'、'.join(choices)} 之一，{_found(fault['input'])}{way_out}"
    shape = _SHAPES.get(fault["type"])
    if shape:
        return f"“{label}”应为 {shape}，{_found(fault['input'])}{_way_out(_other_shape(fault, location, model))}"
    raise AssertionError(f"no Chinese sentence for the fault {fault['type']}: {fault['msg']}")


def _other_shape(fault, location, model):
    """Return the advice for text in place of a list or fields, and for fields in place of a list of them."""
    value, (owner, name) = fault["input"], owner_of(location, model)
    part = name and _part_of(owner.model_fields[name].annotation)
    if isinstance(value, dict):
        return "请在第一个字段前面写“- ”，其余的字段再缩进两个空格" if fault["type"] == "list_type" else ""
    if not isinstance(value, str):
        return ""
    if fault["type"] == "list_type" and not part:
        items = [item for item in re.split(r"[,，、;；\s]+", value.strip(" []【】［］")) if item]
        return f"是否要写“[{', '.join(items)}]”？" if items and len(value) <= SHOWN else ""
    field = re.match(r"([A-Za-z_]+)\s*[：:]\s*(.*)", value)
    return (
        f"是否要写“{field[1]}: {field[2][:20]}”？"
        if field
        else f"可写的字段：{'、'.join(part.model_fields)}"
        if part
        else ""
    )


def _one_of(fault):
    """Return the advice for a list, or for fields, in place of one value."""
    value = fault["input"]
    if "[" in fault["msg"] or "{" in fault["msg"]:
        return ""
    if isinstance(value, dict):
        return "这里不分字段；以“{”开头的文字，请给整句加英文引号"
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return ""
    return f"是否要写“{value[0][:SHOWN]}”？" if len(value) == 1 else "这里只写一项，不用方括号" if value else ""


def _way_out(sentence):
    return f"。{sentence}" if sentence else ""


def _found(value):
    if value is None or isinstance(value, str) and not value.strip():
        return "现在空着"
    if isinstance(value, dict):
        return "现为一组字段"
    if isinstance(value, list):
        return "现为列表"
    text = " ".join(str(value).split())
    return f"现为“{text[:SHOWN]}{'…' if len(text) > SHOWN else ''}”"


def _label(location, model):
    owner, name = owner_of(location, model)
    return owner.model_fields[name].title if name else "内容"


def owner_of(location, model):
    """Find the model that declares the innermost named step of `location`; return (model, name)."""
    owner, name = model, None
    for step in location:
        if not isinstance(step, str):
            continue
        if name in owner.model_fields:
            owner = _part_of(owner.model_fields[name].annotation) or owner
        name = step
    return owner, name if name in owner.model_fields else None


def _part_of(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        if part := _part_of(inner):
            return part
    return None


def _literals(location, model):
    owner, name = owner_of(location, model)
    annotation = owner.model_fields[name].annotation  # The annotation is Literal[…], or Literal[…] | None.
    options = [option for inner in (annotation, *get_args(annotation)) for option in get_args(inner)]
    return [option for option in options if isinstance(option, str)]
