"""Checks short answers: a result of search shows one in place of the summary, so it must be an answer by itself."""

import re

from ...reading.problem import Problem
from .. import at

_LEADS_ON = re.compile(r"(?:见|看)(?:下文|下面|后文|正文|本页|全文|详情)|如下[。：]?$")


def check(catalogue):
    """Yield a Problem for each short answer that only repeats the title, or only says where the answer stands.

    Drafts are not checked, because they are still being written.
    """
    for record in catalogue.records:
        answer = None if record.fields.draft else getattr(record.fields, "short_answer", None)
        if answer and (fault := _fault(answer, record.title)):
            yield Problem(
                *at(record, ("short_answer",)),
                f"“一句话回答”写的是“{answer}”，{fault}。请把答案写出来，有条件的连条件一起写，不超过 40 个字",
            )


def _fault(answer, title):
    if answer.rstrip("。？") == title.rstrip("。？"):
        return "和标题一样，没有回答"
    return "要看了正文才有答案" if _LEADS_ON.search(answer) else None
