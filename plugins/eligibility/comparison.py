"""Compares one answer with one value. The same in JavaScript: theme/static/js/eligibility/comparison.js.

An answer is a date in ISO form, a number, a word, or a list of words, according to the sort of its question. A date may
be incomplete: "1986" and "1986-07" stand for each of their days, and a comparison is only decided if it has the same
result for all these days.
"""

from calendar import monthrange

SUITING = {  # {sort of answer: the comparisons that are possible for it}
    "日期": ("不早于", "不晚于"),
    "数字": ("至少", "至多", "等于", "不等于"),
    "一项": ("等于", "不等于", "属于"),
    "多项": ("包含", "不包含"),
}
WITH_LISTS = ("属于", "包含", "不包含")  # comparisons whose value is always a list


def compares(answer, compare, value):
    """Return whether `answer` is in the relation `compare` to `value`; None when the answer is too incomplete to
    tell.
    """
    return _COMPARISONS[compare](answer, value)


def _not_before(answer, day):
    return True if first_day(answer) >= day else None if _last(answer) >= day else False


def _not_after(answer, day):
    return True if _last(answer) <= day else None if first_day(answer) <= day else False


def first_day(answer):
    """Return the first day that the date `answer` may mean, in ISO form; such dates are ordered like their text."""
    return answer + "2026-01-01"[len(answer) :]


def _last(answer):
    """Return the last day that the date `answer` may mean, in ISO form."""
    month = f"{answer}-12" if len(answer) == 4 else answer
    return f"{month}-{monthrange(int(month[:4]), int(month[5:]))[1]}" if len(month) == 7 else answer


_COMPARISONS = {
    "不早于": _not_before,
    "不晚于": _not_after,
    "至少": lambda answer, least: answer >= least,
    "至多": lambda answer, most: answer <= most,
    "等于": lambda answer, value: answer == value,
    "不等于": lambda answer, value: answer != value,
    "属于": lambda answer, values: answer in values,
    "包含": lambda answer, values: any(value in answer for value in values),
    "不包含": lambda answer, values: not any(value in answer for value in values),
}
