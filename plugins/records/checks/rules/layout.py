"""Checks that a link to a record is typed with its exact brackets; otherwise the page shows it as typed."""

import re

from ...reading.problem import Problem

_HALF_LINK = re.compile(r"(?:[\]】]\s*（|】\s*\(|\]\s+\()\s*(?:[a-z]+[:：]|\{filename\}|\{static\}|/?images/)")


def check(catalogue):
    """Yield a Problem for each link in a body that the page would show as typed."""
    for record in catalogue.records:
        in_code = False
        for number, line in enumerate(record.source.body.split("\n"), record.source.body_line):
            if line.startswith("```"):
                in_code = not in_code
            for match in () if in_code else _HALF_LINK.finditer(line):
                yield Problem(
                    record.path,
                    number,
                    match.start() + 1,
                    "链接的括号不对，会原样显示。请写成 [文字](programme:golden-bridge)：英文括号，中间不空格",
                )
