"""Ends in their one form: no spaces at the end of a line, one line end at the end of the file."""

import re

from ..records.reading.source_file import parted

_BLOCK = re.compile(r"(?:^|.*[ :-])[|>][+-]?\d?[+-]?\s*(?:#.*)?")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


def ended(text, is_markdown):
    """Return (`text` with right ends, {numbers of lines}).

    Block text keeps its spaces, which are part of its value; so do code, and the two spaces before a line break.
    """
    lines = text.rstrip("\n \t").split("\n") + [""]
    body = parted(text, "").body_line - 1 if is_markdown else len(lines)
    changed = set() if text.endswith("\n") and not text.endswith("\n\n") else {len(lines) - 1}
    code = False
    for number, line in enumerate(lines):
        in_body = number >= body
        code ^= in_body and bool(_FENCE.match(line))
        after = lines[number + 1] if number + 1 < len(lines) else ""
        bare = line.rstrip(" \t")
        if bare == line or code or in_body and line.endswith("  ") and bare and after.strip():
            continue
        if not in_body and bare and _is_block_text(lines, number):
            continue
        lines[number] = bare
        changed.add(number + 1)
    return "\n".join(lines), changed


def _is_block_text(lines, number):
    """Whether the line at index `number` belongs to block text after | or >."""
    indent = len(lines[number]) - len(lines[number].lstrip(" "))
    for line in reversed(lines[:number]):
        if line.strip() and len(line) - len(line.lstrip(" ")) < indent:
            if _BLOCK.fullmatch(line):
                return True
            indent = len(line) - len(line.lstrip(" "))
    return False
