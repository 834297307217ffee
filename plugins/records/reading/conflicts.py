"""Finds the conflict markers that git leaves where two people changed the same lines and nobody has decided yet."""

import re

from .problem import Problem

# A marker is seven signs at the start of a line: git-merge(1), "How conflicts are presented".
_MARKER = re.compile(r"([<>|=])\1{6}(?:[ \t].*)?")


def settle(text, path):
    """Return (`text` with our side of each conflict, [Problem]), with one Problem for each conflict.

    All other lines of a conflict become empty, so the rest of the file can be read and keeps its line numbers.
    Of a conflict without an end both sides stay.
    """
    lines, problems, start, ours = text.split("\n"), [], None, True
    if not any(line.startswith(("<<<<<<<", "|||||||", ">>>>>>>")) for line in lines):
        return text, []
    read = list(lines)
    for index, line in enumerate(lines):
        sign = _sign(line, start is not None)
        if sign or not ours:
            read[index] = ""
        if sign and start is None:
            start = index
        if sign:
            ours = sign == "<"
        if sign == ">":
            problems.append(_conflict(path, start, index))
            start, ours = None, True
    if start is not None:
        problems.append(_conflict(path, start, start))
        read[start:] = ["" if _sign(line, True) else line for line in lines[start:]]
    return "\n".join(read), problems


def _sign(line, inside):
    """Return the sign of a marker. Only inside a conflict is ======= a marker: elsewhere it is Markdown."""
    match = _MARKER.fullmatch(line)
    return match[1] if match and (inside or match[1] != "=") else None


def _conflict(path, start, end):
    lines = f"第 {start + 1} 到 {end + 1} 行" if end > start else "这一行"
    return Problem(
        path,
        start + 1,
        1,
        f"{lines}是两个人改同一处留下的冲突，还没有处理。请留下对的内容，删去 <<<<<<<、=======、>>>>>>> 开头的行",
    )
