"""Finds dates of birth. A condition (1986年1月1日以后出生) is not one, because it is about nobody in particular."""

import re

from .hit import Hit

WHAT = "出生日期"
_DAY = (
    r"(?:19[3-9]\d|20[0-2]\d)\s*[年.\-/]\s*(?:1[0-2]|0?[1-9])\s*[月.\-/]\s*(?:3[01]|[12]\d|0?[1-9])(?!\d)"
    r"\s*+日?+"
)
_LIMIT = r"(?!\s*(?:[（(]含[^）)]*[）)])?\s*(?:以后|之后|后|以前|之前|前|及|至|—|-|~|起|（含|\(含))"
_FIELD = re.compile(rf"(?:出生(?:日期|年月日?|时间)|生日)\s*[:：|\s]\s*(?P<it>{_DAY}){_LIMIT}")
_PROSE = re.compile(rf"生于\s*(?P<it>{_DAY}){_LIMIT}|(?P<before>{_DAY})\s*(?:出生|生)(?!产|效|成|活|物|态)")


def find(text):
    """Yield a Hit for each date of birth in the folded `text`: sure in a form, unsure in a sentence, which may be
    history.
    """
    if "生" not in text:  # most texts have dates, but few have births
        return
    for match in _FIELD.finditer(text):
        yield Hit(*match.span("it"), WHAT)
    for match in _PROSE.finditer(text):
        yield Hit(*match.span(match.lastgroup), WHAT, sure=False)
