"""Numbers that identify a person stay out (个人信息保护法第二十八条: what may harm a person when leaked)."""

import re

from ..problem import Problem

# GB 11643: 17 digits and a check character; the date inside keeps other long numbers out.
_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<![\d.])(?<!\d-)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")


def check(catalogue):
    """Yield a Problem for each identity card number and mobile phone number in a record."""
    for record in catalogue.records:
        for number, line in enumerate(record.source.text.split("\n"), 1):
            for pattern, what in ((_IDENTITY, "身份证号"), (_MOBILE, "手机号")):
                for match in pattern.finditer(line):
                    yield Problem(record.path, number, match.start() + 1,
                                  f"疑似{what}“{_masked(match[0])}”。个人信息不能公开，请删去或换成办公电话")


def _masked(number):
    return number[:3] + "*" * (len(number) - 5) + number[-2:]
