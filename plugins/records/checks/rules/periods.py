"""Checks periods fixed by law against their worked examples, which staff have counted by hand."""

from ....reckoning.counting import CORRESPONDING
from ....reckoning.holidays import known_holidays
from ....reckoning.reckoning import reckon
from ...reading.problem import Problem
from ...services.periods import counting_of, plain_rule
from .. import at


def check(catalogue):
    """Yield a Problem for each period whose way of counting does not suit it.

    A worked example that the engine counts to another end is a Problem too.
    """
    if "period-countings" not in catalogue.vocabularies:  # The vocabulary itself is broken and has been reported.
        return
    holidays = known_holidays()
    for record in catalogue.of("period"):
        counting = counting_of(record, catalogue)
        if record.fields.before and counting.ends != CORRESPONDING:
            yield Problem(
                *at(record, ("counting",)),
                f"往前数的期限，“计算办法”的最后一天应为 {CORRESPONDING}，现为“{counting.ends}”",
            )
            continue
        rule = plain_rule(record, catalogue)
        for index, example in enumerate(record.fields.worked):
            answer = reckon(rule, example.start, holidays)
            if answer is None:
                yield Problem(
                    *at(record, ("worked", index, "start")),
                    f"算例的“起算日”应在“适用起”和“适用止”之间，现为“{example.start}”",
                )
                continue
            end = next(end for end in answer["ends"] if end["for"] == example.applies_to)
            if end["day"] != example.end:
                yield Problem(
                    *at(record, ("worked", index, "end")),
                    f"这个算例应为 {example.end}，算出来是 {end['day']}（对应日 {end['plain']}）。"
                    "请改“算到”（end），或者改时长和计算办法",
                )
