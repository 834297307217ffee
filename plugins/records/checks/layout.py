"""Bodies as Markdown reads them: a list or table needs an empty line before it, a link its exact signs."""

import re

from ..problem import Problem

_ITEM = re.compile(r"(?:[-*+]|\d{1,3}\.) \S")
_ROW = re.compile(r"\|.*\|\s*$")
_CONTINUES = re.compile(r"[-*+>|#]|\d{1,3}\.|\s|```")       # a line after which an item or a row may follow at once
_HALF_LINK = re.compile(r"(?:[\]】]\s*（|】\s*\(|\]\s+\()\s*(?:[a-z]+:|\{filename\}|\{static\}|/?images/)")


def check(catalogue):
    """Yield a Problem for each list, table or link of a body that would show as typed."""
    for record in catalogue.records:
        previous, in_code = "", False
        for number, line in enumerate(record.source.body.split("\n"), record.source.body_line):
            if line.startswith("```"):
                in_code = not in_code
            elif not in_code:
                yield from _line(record, number, line, previous)
            previous = line


def _line(record, number, line, previous):
    runs_on = bool(previous.strip()) and not _CONTINUES.match(previous)
    if runs_on and _ITEM.match(line):
        yield Problem(record.path, number, 1, "列表前面要空一行，不然会和上一段连在一起")
    elif runs_on and _ROW.match(line):
        yield Problem(record.path, number, 1, "表格前面要空一行，不然显示成竖线")
    for match in _HALF_LINK.finditer(line):
        yield Problem(record.path, number, match.start() + 1,
                      "链接的括号不对，会原样显示。请写成 [文字](programme:golden-bridge)：英文括号，中间不空格")
