"""Puts a rule into words from its data alone, so that staff and visitors see what was compared."""

from .engine import group

_PHRASES = {"等于": "{asks}为{value}", "属于": "{asks}为{value}", "不等于": "{asks}不是{value}"}


def explained(rule, units):
    """Return `rule` as one sentence without a full stop, such as “出生日期不早于1986年7月1日”.

    `units` = {question: unit of its number}.
    """
    if "asks" in rule:
        phrase = _PHRASES.get(rule["compare"], "{asks}{compare}{value}")
        return phrase.format(**rule | {"value": _value(rule, units)})
    sort, parts = group(rule)
    phrases = [_inside(part, units) for part in parts]
    if sort == "none":
        return "没有下列情形：" + "；".join(phrases)
    return {"all": "，并且", "any": "，或者"}[sort].join(phrases)


def _inside(rule, units):
    phrase = explained(rule, units)
    return phrase if "asks" in rule or len(group(rule)[1]) == 1 else f"（{phrase}）"


def _value(rule, units):
    value = rule["value"]
    if isinstance(value, list):
        return "、".join(value[:-1]) + ("或者" if len(value) > 1 else "") + value[-1]
    if rule["compare"] in ("不早于", "不晚于"):
        year, month, day = map(int, value.split("-"))
        return f"{year}年{month}月{day}日"
    return f"{value}{units.get(rule['asks']) or ''}"
