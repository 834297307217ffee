"""Reads on behind a fault of YAML, with the faulty line as it was meant, or without the field that cannot be read."""

import re
from dataclasses import dataclass, field

import yaml

from .yaml_faults import ONE_RECORD, Fault, describe
from .yaml_repairs import find_slip, wide_indent

_TRIES = 20  # This many faults of YAML in one file are reported in one run.
_TOP = re.compile(r"[^\s#-][^:：]*")  # This matches a line that begins a field of the file.


@dataclass
class Recovered:
    """What could be read of a broken YAML text.

    `root` is its root node, None if nothing could be read; `faults` are (line, column, message) from 1;
    `lines` is the text as it was read; `lost` are the fields of which some part could not be read.
    """

    root: object = None
    faults: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    lost: set = field(default_factory=set)


def recover(text, compose):
    """Read as much of `text` as possible with `compose`, which raises yaml.YAMLError; return Recovered.

    A known slip is repaired. Otherwise the list item or the field in which YAML gave up is left out.
    """
    found = Recovered(lines=text.split("\n"))
    repaired = set()
    for _ in range(_TRIES):
        fault, slip = _composed(found, compose)
        if not (fault or slip):
            return found
        slip = slip or find_slip(found.lines, fault.line, fault.last)
        if slip and slip.line not in repaired:
            repaired.add(slip.line)
            found.faults.append((slip.line, slip.column, slip.message))
            found.lines[slip.line - 1] = slip.repaired
            continue
        if not fault:  # A wide space has been repaired and is still there.
            return found
        found.faults.append((fault.line, fault.column, fault.message))
        if not _skip_fault(found, fault):
            break
    found.root = None
    return found


def _composed(found, compose):
    """Read the lines of `found` once and keep the root; return (fault, slip), both None if all could be read."""
    try:
        found.root = compose("\n".join(found.lines))
    except yaml.YAMLError as error:
        return describe(error, "\n".join(found.lines)), None
    except ValueError:  # PyYAML turns "\U00110000" into a character without checking that it exists.
        fault = _no_character(found.lines)
        if not fault:
            raise
        return fault, None
    return _fault_of_plain_text(found.root), wide_indent(found.lines)


def _no_character(lines):
    """Return the Fault of the first escape beyond the last character, U+10FFFF; None if there is none."""
    for number, line in enumerate(lines, 1):
        if match := re.search(r"\\U(?!0000|000[1-9A-Fa-f]|0010)[0-9A-Fa-f]{8}", line):
            return Fault(number, match.start() + 1, "有一处 \\U 转义不是字符。请直接写出这个字", number)
    return None


def _fault_of_plain_text(root):
    """Return the Fault of a text that YAML reads as one sentence; None if it has fields."""
    if not isinstance(root, yaml.ScalarNode):
        return None
    return Fault(root.start_mark.line + 1, 1, "应为“字段名: 内容”的形式，现在没有字段", root.end_mark.line + 1)


def _skip_fault(found, fault):
    """Empty the lines of `found` that keep YAML from reading on; return whether there were any."""
    if fault.message == ONE_RECORD:
        _keep_one(found.lines, fault.line - 1)
        return True
    return _leave_out(found, fault.line) or _leave_out(found, fault.last)


def _keep_one(lines, at):
    """Empty the line `at` between two documents, and the second document too if it repeats the first."""
    first, second = (
        {match[0] for line in part if (match := _TOP.match(line))} for part in (lines[:at], lines[at + 1 :])
    )
    end = len(lines) if first & second or not lines[at].strip("-. ") == "" else at + 1
    lines[at:end] = [""] * (end - at)


def _leave_out(found, line):
    """Empty the item or the field around `line` of `found`; return whether that has changed anything."""
    lines = found.lines
    line = min(line, len(lines))
    top = next((at for at in range(line - 1, -1, -1) if _TOP.match(lines[at])), 0)
    end = next((at for at in range(top + 1, len(lines)) if _TOP.match(lines[at])), len(lines))
    first, last = _item(lines, top, end, line - 1)
    if not any(part.strip() for part in lines[first:last]):
        return False
    if name := _TOP.match(lines[top]):
        found.lost.add(name[0].strip())
    lines[first:last] = [""] * (last - first)
    return True


def _item(lines, top, end, at):
    """Return the lines of the list item that holds line `at` between `top` and `end`, else all lines of the field."""
    starts = [index for index in range(top + 1, end) if re.match(r" *- ", lines[index])]
    if not starts or at < starts[0]:
        return top, end
    indent = min(len(lines[index]) - len(lines[index].lstrip(" ")) for index in starts)
    starts = [index for index in starts if lines[index].startswith(" " * indent + "- ")]
    first = max((index for index in starts if index <= at), default=top)
    return first, min((index for index in starts if index > at), default=end)
