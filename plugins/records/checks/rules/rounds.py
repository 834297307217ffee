"""Checks that a round agrees with itself and with the other rounds of its award: year, dates in words, stages."""

import re
from collections import defaultdict
from datetime import date

from ...model.field_values import is_day
from ...model.parts import Rule
from ...model.record import walk
from ...reading.problem import Problem
from .. import at
from ..days_in_text import around, days_in

_CUE_AFTER = re.compile(
    r"\s*(?:[（(][^）)]*[）)])?\s*(?:\d{1,2}[:：]\d\d)?\s*"
    r"(?:之?前|以前|截止|止|起|开始|至|到|—|公示|评审|表彰|答辩|受理|接受)"
)
_CUE_BEFORE = re.compile(r"(?:截止|截至|受理|推荐|申报|报名|公示|表彰)[^，。；、]{0,6}$")


def check(catalogue):
    """Yield a Problem for each round whose words contradict its stages.

    A round that clashes with another one of its award gives a Problem or a reminder too.
    """
    families = defaultdict(list)
    for record in catalogue.of("round"):
        yield from _year(record)
        yield from _dates_in_words(record)
        if not record.fields.draft:
            families[record.fields.award, record.fields.programme].append(record)
    for rounds in families.values():
        rounds.sort(key=lambda record: (_first_and_last_day(record)[0], record.path))
        for index, record in enumerate(rounds):
            for earlier in rounds[:index]:
                yield from _compare_with_earlier(record, earlier)


def _first_and_last_day(record):
    """Return the first and the last day on which `record` accepts applications."""
    accepting = [stage for stage in record.fields.stages if stage.accepts]
    return min(stage.start or stage.end for stage in accepting), max(stage.end for stage in accepting)


def _year(record):
    year, opens = record.fields.year, _first_and_last_day(record)[0]
    if abs(opens.year - year) > 1:
        yield Problem(
            *at(record, ("year",)), f"“年度”写的是 {year}，时间表里 {opens} 才接受申报。请改年度，或者改时间表"
        )
    named = re.search(r"-((?:19|20)\d\d)$", record.slug)
    if named and int(named[1]) != year:
        yield Problem(
            *at(record, ("year",)),
            f"“年度”写的是 {year}，文件名里是 {named[1]}。请改成一致；文件名就是网址，已经公开的改年度",
        )
    years = [int(found) for found in re.findall(r"(?<!\d)((?:19|20)\d\d)\s*年(?!\s*\d{1,2}\s*月)", record.title)]
    if years and year not in years:
        yield Problem(*at(record, ("title",)), f"“标题”里是 {years[0]} 年，“年度”写的是 {year}。请改成一致")


def _dates_in_words(record):
    """Compare the days in words with the stages: a wrong day in title or summary is an error,
    in `how` or `quota` a reminder."""
    days = {day for stage in record.fields.stages for day in (stage.start, stage.end, *stage.was) if day}
    others = {
        day
        for _, rule in walk(record.fields.eligibility)
        if isinstance(rule, Rule) and isinstance(rule.value, str) and is_day(rule.value)
        for day in around(date.fromisoformat(rule.value))
    }
    for name, severity in (("title", "error"), ("summary", "error"), ("how", "reminder"), ("quota", "reminder")):
        text = getattr(record.fields, name) or ""
        for written in days_in(text):
            if not _speaks_of_a_stage(text, written) or written.date in others:
                continue
            label = record.kind.label_of(name)
            if not written.is_any_of(days):
                yield Problem(
                    *at(record, (name,)),
                    f"“{label}”里的“{written.text}”不在时间表里。请改成时间表里的日期，或者改时间表",
                    severity,
                )
            elif fault := _other_hour(record, written):
                yield Problem(*at(record, (name,)), f"“{label}”里写“{written.text}”，{fault}。请改成一致", severity)


def _speaks_of_a_stage(text, written):
    rest = text[written.end :] if not written.clock else written.clock + text[written.end :]
    return bool(_CUE_AFTER.match(rest) or _CUE_BEFORE.search(text[: written.start]))


def _other_hour(record, written):
    """Return what the timetable says if `written` names another hour than it does; otherwise None."""
    ends = [stage for stage in record.fields.stages if written.is_any_of({stage.end}) and stage.time]
    if not written.clock or not ends or written.clock in [stage.time for stage in ends]:
        return None
    return f"时间表里“{ends[0].name}”的截止时刻是 {ends[0].time}"


def _compare_with_earlier(record, earlier):
    if _table(record) == _table(earlier):
        yield Problem(
            *at(record, ("stages",)), f"时间表和 {earlier.path} 的完全一样，像是复制以后没有改。请写这一届的日期"
        )
        return
    (opens, _), (_, before) = _first_and_last_day(record), _first_and_last_day(earlier)
    if opens <= before and record.fields.award:
        yield Problem(
            *at(record, ("stages",)),
            f"同一个奖项有两届同时接受申报：{earlier.path} 到 {before} 才截止，这一届 {opens} 就开始。请核对日期；"
            "分类别同时申报的，不用改",
            "reminder",
        )


def _table(record):
    return [(stage.start, stage.end) for stage in record.fields.stages]
