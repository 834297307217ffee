"""Writes a value as YAML the way the manual shows it: plain where that is safe, short lists on one line."""

import json
import re

import yaml

from ..reading.strict_yaml import compose
from ..reading.yaml_slips import is_plain

WIDEST = 120  # A list or a part stands on one line up to this many characters.
# Other programs read these as a number of seconds, a truth value or nothing, so they are quoted.
_OTHERWISE_ELSEWHERE = re.compile(r"[0-9]+(?::[0-9]{2})+|y|n|yes|no|on|off|null|~", re.IGNORECASE)


def scalar(text, flow=False):
    """Return the line `text` as YAML; `flow` tells that it stands in brackets."""
    if is_safe_plain(text, flow):
        return text
    return quoted(text)


def quoted(text):
    """Return `text` in double quotes, in single ones if it holds signs that double quotes would change."""
    if "\n" in text or "\t" in text:
        return json.dumps(text, ensure_ascii=False)
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def is_safe_plain(text, flow):
    """Whether every reader of YAML takes `text`, one line without quotes, for this text."""
    if not text or "\n" in text or _OTHERWISE_ELSEWHERE.fullmatch(text) or flow and re.search("[，、]", text):
        return False
    try:
        root = compose(f"[{text}]" if flow else f"k: {text}")
    except (yaml.YAMLError, ValueError):
        return False
    if isinstance(root, yaml.SequenceNode):
        return len(root.value) == 1 and is_plain(root.value[0]) and root.value[0].value == text
    value = root.value[0][1] if isinstance(root, yaml.MappingNode) and len(root.value) == 1 else None
    return is_plain(value) and value.value == text


def in_brackets(value):
    """Return `value` as YAML on one line, or None if it holds text of several lines."""
    if value is None:
        return ""
    if isinstance(value, str):
        return None if "\n" in value else scalar(value, flow=True)
    if isinstance(value, list):
        items = [in_brackets(item) for item in value]
        return None if None in items else f"[{', '.join(items)}]"
    pairs = [(scalar(key, flow=True), in_brackets(item)) for key, item in value.items()]
    if any(item is None for _, item in pairs):
        return None
    return "{" + ", ".join(f"{key}: {item}".rstrip() for key, item in pairs) + "}"


def after_sign(value, indent):
    """Return `value` as it stands after the colon of a field, or the dash of an item, that is indented by `indent`.

    The text begins with the space or the line end that belongs after the sign.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return " " + (_block(value, indent + 2) if "\n" in value else scalar(value))
    short = in_brackets(value)
    if not value or isinstance(value, list) and short and _is_flat(value) and indent + len(short) < WIDEST - 20:
        return f" {short}"
    if isinstance(value, dict):
        return "\n" + "\n".join(fields(value, indent + 2))
    return "\n" + "\n".join(item(each, indent + 2) for each in value)


def item(value, indent):
    """Return `value` as an item of a list whose dashes are indented by `indent`, without a line end."""
    if isinstance(value, dict) and value:
        short = in_brackets(value)
        if short and indent + len(short) < WIDEST:
            return f"{' ' * indent}- {short}"
        return f"{' ' * indent}- " + "\n".join(fields(value, indent + 2)).lstrip(" ")
    return f"{' ' * indent}-{after_sign(value, indent)}"


def fields(value, indent):
    """Return the lines of the fields of the dict `value`, each indented by `indent`; a line may hold line ends."""
    return [f"{' ' * indent}{scalar(key)}:{after_sign(item, indent)}" for key, item in value.items()]


def _is_flat(values):
    return all(isinstance(value, str) for value in values)


def _block(text, indent):
    """Return `text` of several lines as block text, or in quotes where its spaces would be read otherwise."""
    if text[0] in " \n\t" or text != text.rstrip("\n") + "\n" * (text.endswith("\n")) or "\t" in text:
        return json.dumps(text, ensure_ascii=False)
    lines = [f"{' ' * indent}{line}" if line else "" for line in text.rstrip("\n").split("\n")]
    return "\n".join(["|" if text.endswith("\n") else "|-", *lines])
