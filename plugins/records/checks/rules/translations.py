"""Checks translations: each names an original in another language, and an original has one translation in each."""

from ...model.languages import name_of, original_of, tag_of
from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each translation of a translation, of its own language, or beside another in its language."""
    taken = {}
    for record in catalogue.records:
        original = original_of(record, catalogue)
        if not getattr(record.fields, "translation_of", None) or _is_missing(record, catalogue):
            continue
        place = at(record, ("translation_of",))
        if fault := _fault_of_original(record, original, catalogue):
            yield Problem(*place, fault)
        elif other := taken.get((original.key, tag_of(record))):
            yield Problem(
                *place,
                f"“{original.title}”已经有{name_of(record)[0]}的译文：{other.path}。"
                "一种语言只留一篇，请合成一篇或者改“语言”",
            )
        else:
            taken[original.key, tag_of(record)] = record


def _is_missing(record, catalogue):
    """Whether the original does not exist, which has been reported."""
    return catalogue.find(record.fields.translation_of) is None


def _fault_of_original(record, original, catalogue):
    """Return what is wrong with `original` as that of `record`, "" if nothing is."""
    if original is record:
        return "“译自”写的是这一页自己。请写原文，或者删去“译自”"
    further = original_of(original, catalogue)
    if further is record:
        return f"“译自”绕成了圈：“{record.title}”和“{original.title}”互为译文。请删去原文里的“译自”"
    if further is not original:
        return f"“译自”应为 原文，“{original.title}”自己也是译文。请改为 {further.key}"
    if tag_of(original) == tag_of(record):
        return (
            f"“译自”指向的“{original.title}”也是{name_of(record)[0]}。译文请写“语言”（lang），同一种语言的请删去“译自”"
        )
    return ""
