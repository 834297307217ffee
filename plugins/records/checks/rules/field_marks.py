"""Checks fields for Markdown, which belongs in the body.

A field is shown as it is typed, so the marks of a link or of bold type would stand on the page.
"""

import re

from ...reading.problem import Problem
from .. import at

_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\s]+\)")
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")


def check(catalogue):
    """Yield a Problem for the first link mark or bold mark in each field."""
    for record in catalogue.records:
        for location, value in record.texts():
            if match := _LINK.search(value):
                yield Problem(
                    *at(record, location),
                    f"这里只能写文字，“{match[0]}”会照样显示出来。请只写“{match[1]}”，链接写到正文里",
                )
            elif match := _BOLD.search(value):
                yield Problem(*at(record, location), f"这里只能写文字，“{match[0]}”会照样显示出来。请只写“{match[1]}”")
