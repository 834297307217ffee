"""Slips within a value that YAML cannot read: a sign at its start that has a use in YAML, a colon and a space in it.

Each function takes a line, all lines and the number of the line from 1; it returns None, or (the column from 1, the
message, the line as it was meant).
"""

import re

KEY = r"[A-Za-z_]+[0-9]?"
HEAD = rf"(?P<head>\s*(?:- +)*(?:{KEY}: +)?)"  # This matches what stands before a value.
_SIGNS = {
    "[": "方括号后面还有文字。以“[”开头的整句请加引号",
    "{": "花括号后面还有文字。以“{”开头的整句请加引号",
    '"': "引号后面还有文字。请把整句都放进引号里",
    "'": "引号后面还有文字。请把整句都放进引号里",
}


def reserved_sign_first(line, lines, number):
    """Find a value that begins with a sign that has no use in content."""
    return sign_first(line, lines, number) if re.match(rf"{HEAD}[@`%!&*]", line) else None


def sign_first(line, lines, number):
    """Find a value that begins with a sign by which YAML takes it for something other than text."""
    match = re.match(rf"{HEAD}(?P<value>(?P<sign>[@`%!&*|>?,\]}}\"'\[{{]).*\S)\s*$", line)
    if not match or not match["head"].strip() or re.fullmatch(r"[|>][+-]?\d?[+-]?", match["value"]):
        return None
    value, sign = match["value"], match["sign"]
    if sign in "[{\"'":
        closer = {"[": "]", "{": "}"}.get(sign, sign)
        end = value.find(closer, 1)
        if end < 0 or not value[end + 1 :].strip() or sign in "[{" and value[-1] == closer:
            return None
        return match.start("value") + end + 2, _SIGNS[sign], match["head"] + quoted(value)
    return (
        match.start("value") + 1,
        f"“{sign}”不能放在开头。请给整句加引号：{shown(value)}",
        match["head"] + quoted(value),
    )


def colon_in_text(line, lines, number):
    """Find a colon and a space within a value."""
    match = re.match(rf"(?P<head>\s*(?:- +)*{KEY}: +)(?P<value>[^\"'\[{{|>&*!%@`\s].*?:(?: .*|))\s*$", line)
    if not match:
        return None
    at = re.search(r":(?: |$)", match["value"]).start()
    return (
        match.start("value") + at + 1,
        f"文字里有英文冒号加空格。请改成中文冒号，或给整句加引号：{shown(match['value'])}",
        match["head"] + quoted(match["value"]),
    )


def quoted(value):
    """Return `value` quoted so that YAML takes it word by word."""
    return "'" + value.replace("'", "''") + "'"


def shown(value):
    """Return `value` in quotes as a message shows it, cut where it is long."""
    short = value if len(value) <= 20 else value[:20] + "…"
    return quoted(short) if '"' in short or "\\" in short else f'"{short}"'
