"""Checks summaries: lists, search results and cards show them alone, so each must say something and fit."""

import re

from ...model.languages import language_of
from ...reading.problem import Problem
from .. import at

LONGEST = 140  # A list, a result and a card show this many characters; the manual asks for 40 to 100.
LONGEST_ABROAD = 280  # Letters are half as wide as Han characters, and say less.


def check(catalogue):
    """Yield a Problem for each summary of fewer than two letters, and a reminder for each one that will be cut.

    Drafts are not checked, because they are still being written.
    """
    for record in catalogue.records:
        if record.fields.draft:
            continue
        summary = record.fields.summary
        longest = LONGEST_ABROAD if language_of(record) else LONGEST
        if len(re.findall(r"\w", summary)) < 2:
            yield Problem(
                *at(record, ("summary",)),
                f"“摘要”只有“{summary}”，列表和搜索结果里看不出这一页讲什么。请写一两句话，40到100字",
            )
        elif len(summary) > longest:
            yield Problem(
                *at(record, ("summary",)),
                f"“摘要”有{len(summary)}个字，分享图和搜索结果放不下。请缩到{longest}字以内，其余写进正文",
                "reminder",
            )
