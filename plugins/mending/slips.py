"""Mends slips of one line that YAML cannot read, or reads as something that nobody means."""

import re

import yaml

from ..records.reading.strict_yaml import compose
from ..records.reading.yaml_faults import describe
from ..records.reading.yaml_repairs import find_slip, wide_indent
from ..records.reading.yaml_slips import is_plain, key_and_rest
from ..records.writing.rendering import scalar
from .mend import Mend, cause

_TRIES = 200  # A file may have this many slips.
_JOINED_LIST = re.compile(r"-[^\s\d-]")
_NAME = re.compile(r"[ \t\u3000-]*([A-Za-z_]+[0-9]?|[\u4e00-\u9fff]{1,6}): ")


def mend_slips(fields, names):
    """Return (`fields`, the YAML text of a file, without its slips, [Mend]); `names` are the fields that it may have.

    After a slip that may have been meant otherwise the rest is still looked at, as the reader does.
    """
    lines = fields.split("\n")
    read, unsure, mends = list(lines), set(), []
    for _ in range(_TRIES):
        slip = _next_slip(read)
        if not slip or slip.repaired == read[slip.line - 1]:
            break
        if slip.only and slip.line not in unsure and _is_meant(lines[slip.line - 1], slip.repaired, names):
            lines[slip.line - 1] = slip.repaired
            mends.append(Mend(slip.line, cause(slip.message)))
        else:
            unsure.add(slip.line)
        read[slip.line - 1] = slip.repaired
    return "\n".join(lines), mends


def _next_slip(lines):
    """Return the Slip on account of which YAML refuses `lines`, or reads letters for an indentation; or None."""
    text = "\n".join(lines)
    try:
        root = compose(text)
    except yaml.YAMLError as error:
        fault = describe(error, text)
        return find_slip(lines, fault.line, fault.last)
    except (ValueError, RecursionError):
        return None
    if isinstance(root, yaml.ScalarNode):
        return find_slip(lines, root.start_mark.line + 1, root.end_mark.line + 1)
    return wide_indent(lines)


def _is_meant(before, after, names):
    """Whether a line `before` can only have been meant as `after`: a name that it gets, or swallows, is a field's."""
    name = _NAME.match(after)
    if name and not _NAME.match(before) and name[1] not in names and name[1].lower() not in names:
        return False
    inside = re.findall(r"[\s,，;；。]([A-Za-z_]+|[\u4e00-\u9fff]{1,6})[:：] ?", before.split(":", 1)[-1])
    return after.count("'") <= before.count("'") or not names.intersection(inside)


def split_keys(fields, names):
    """Return (`fields` with a space behind each field in braces that has none, [Mend]): {name:推荐} is {name: 推荐}."""
    lines, mends = fields.split("\n"), []
    try:
        found = _unsplit(compose(fields), names)
    except (yaml.YAMLError, ValueError, RecursionError):
        return fields, []
    for mark, old, new, message in reversed(found):
        line = lines[mark.line]
        if line[mark.column :].startswith(old):
            lines[mark.line] = line[: mark.column] + new + line[mark.column + len(old) :]
            mends.append(Mend(mark.line + 1, cause(message)))
    return "\n".join(lines), mends


def split_dashes(fields, names):
    """Return (`fields` with a space behind each dash of a list that has none, [Mend]); `names` are not needed."""
    lines, mends = fields.split("\n"), []
    try:
        texts = [node for node in _nodes(compose(fields)) if is_plain(node) and _JOINED_LIST.match(node.value)]
    except (yaml.YAMLError, ValueError, RecursionError):
        return fields, []
    for node in texts:
        numbers = range(node.start_mark.line, node.end_mark.line + 1)
        if not all(_JOINED_LIST.match(lines[number].strip()) for number in numbers):
            continue
        for number in numbers:
            lines[number] = re.sub(r"^( *)-", r"\1- ", lines[number])
            mends.append(Mend(number + 1, "“-”后面缺一个空格"))
    return "\n".join(lines), mends


def _nodes(root):
    """Yield `root` and every node below it once: aliases may lead to one node from many places."""
    pending, seen = [root] if root else [], set()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if not isinstance(node, yaml.ScalarNode):
            pending += [part for each in node.value for part in (each if isinstance(each, tuple) else (each,))]


def _unsplit(root, names):
    """Return [(place, text, the text as it was meant, message)] of the keys below `root` that hold their values too."""
    found = []
    for node in _nodes(root):
        for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
            split = isinstance(key, yaml.ScalarNode) and key_and_rest(key, value)
            if split and split[0] in names:
                found.append((key.start_mark, key.value, f"{split[0]}: {scalar(split[1], flow=True)}", split[2]))
    return sorted(found, key=lambda each: (each[0].line, each[0].column))
