"""Checks that a sentence promises an answer within the same number of working days as the field does."""

import re

from ...reading.problem import Problem, place_in

_PROMISE = re.compile(
    r"(?<!\d)(?P<days>\d{1,3})\s*个?工作日(?:以?内|之内)?(?:给予|作出|予以|给|给出)?(?:答复|回复|反馈)"
)


def check(catalogue):
    """Yield a reminder for each sentence that promises another number of days than 答复承诺 (reply_within_days)."""
    for record in catalogue.records:
        promised = getattr(record.fields, "reply_within_days", None)
        for match in _PROMISE.finditer(record.source.text) if promised else ():
            if int(match["days"]) != promised:
                yield Problem(
                    record.path,
                    *place_in(record.source.text, match.start()),
                    f"这里写 {match['days']} 个工作日，“答复承诺”（reply_within_days）是 {promised}。请核对，改成一致",
                    "reminder",
                )
