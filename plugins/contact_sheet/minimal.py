"""Makes a record with only the required fields of its kind, from the model of the kind, so that it works for new kinds
too.

The model says which fields are required but not which values are allowed, so a value is found by trying: each field
takes the first of a few values that its type accepts.
"""

from hashlib import sha256
from typing import Annotated, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from ..records.model.parts import Part

SLUG = "minimal"  # the file name of each such record, so that they can refer to each other
WORD = "示例词一"  # the first word of every list of words
DAY = "2026-11-01"

# The text comes first because it suits every field of free text. A slug comes before numbers, because a reference
# accepts numbers too.
_VALUES = (
    "示例文字",
    WORD,
    SLUG,
    f"page:{SLUG}",
    DAY,
    f"{DAY} 09:00",
    "09:00",
    "1",
    "2026",
    "A",
    "3个月",
    "https://www.example.org",
    f"files/{SLUG}.txt",
    "true",
    "12345",
)

# Fields that a rule over several fields of a kind requires in addition.
_MORE = {
    "event": {"end": f"{DAY} 11:00"},
    "form": {"sha256": sha256(b"").hexdigest()},  # of the file that write_extremes writes, which is empty
    "law": {"adopted": DAY, "official_url": "https://www.example.org"},
    "period": {"length": "3个月"},
    "round": {"award": SLUG, "stages": [{"name": "示例阶段", "end": DAY, "accepts": "true"}]},
}


def minimal(kind, vocabularies):
    """Return {field: value} of the smallest valid record of `kind`.

    `vocabularies` = {name: WordList} are those of its content folder.
    """
    return (
        _part(kind.fields, {"vocabularies": vocabularies})
        | {
            "title": f"示例（{kind.label}，只写必写的）",
            "summary": "示例数据：只有必写的字段，用来看内容最少时页面的样子。",
            "example": "true",
        }
        | _MORE.get(kind.name, {})
    )


def _part(model, context):
    return {name: _value(_whole_type(info), context) for name, info in model.model_fields.items() if info.is_required()}


def _whole_type(info):
    """Return the type as it was declared; pydantic stores its annotations separately."""
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _value(kind_of, context):
    """Return a value that the type `kind_of` accepts."""
    if get_origin(kind_of) is list:
        return [_value(get_args(kind_of)[0], context)]
    if get_origin(kind_of) is Literal:
        return get_args(kind_of)[0]
    if isinstance(kind_of, type) and issubclass(kind_of, Part):
        return _part(kind_of, context)
    return next(value for value in _VALUES if _accepts(kind_of, value, context))


def _accepts(kind_of, value, context):
    try:
        TypeAdapter(kind_of).validate_python(value, context=context)
    except ValidationError:
        return False
    return True
