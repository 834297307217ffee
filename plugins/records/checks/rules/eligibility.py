"""Checks that eligibility rules fit their questions and that each scenario gets the verdict that staff expect."""

import re

from ....eligibility.comparison import SUITING, WITH_LISTS, first_day
from ....eligibility.engine import decide
from ...model.field_values import is_day
from ...model.parts import Rule
from ...model.record import walk
from ...reading.problem import Problem, listed, nearest
from ...services.apply import choices_of, listed_value, plain_rule
from .. import at

_DAY = "年-月-日，如 1986-07-01"
_NUMBER = "不小于 0 的整数"


def check(catalogue):
    """Yield a Problem for each rule that its question cannot answer, and for each scenario with another verdict."""
    words = catalogue.vocabularies.get("questions")
    questions = {term.label: term for term in words.terms} if words else {}
    if not questions:  # The vocabulary itself is broken and has been reported.
        return
    for record in catalogue.of("round"):
        if record.fields.eligibility:
            faults = [*_rules(record, catalogue, questions), *_answers(record, catalogue, questions)]
            yield from faults or _scenarios(record, catalogue, questions)


def _rules(record, catalogue, questions):
    for location, rule in walk(record.fields.eligibility, ("eligibility",)):
        if isinstance(rule, Rule) and rule.asks:
            yield from _rule(record, catalogue, location, rule, questions[rule.asks])


def _rule(record, catalogue, location, rule, question):
    suiting = SUITING[question.answer]
    if rule.compare not in suiting:
        yield Problem(
            *at(record, (*location, "compare")),
            f"“怎样比”应为 {'、'.join(suiting)} 之一（“{rule.asks}”的回答是{question.answer}），现为“{rule.compare}”",
        )
        return
    place = (*location, "value")
    if isinstance(rule.value, list) and rule.compare not in WITH_LISTS:
        way_out = "几个词里有一个就可以的，“怎样比”写“属于”" if question.answer == "一项" else "请只写一个"
        yield Problem(
            *at(record, place),
            f"“比什么”应为 一个{'词' if question.answer == '一项' else question.answer}，现为列表。{way_out}",
        )
        return
    for index, value in enumerate(listed_value(rule)):
        if fault := _fault(value, question, catalogue):
            yield Problem(*at(record, (*place, index)), f"“比什么”{fault}")


def _fault(value, question, catalogue):
    """Say what is wrong with one value of a rule or an answer to `question`; return None if nothing is."""
    if question.answer == "日期":
        return None if is_day(value) else f"应为 {_DAY}，现为“{value}”"
    if question.answer == "数字":
        return None if re.fullmatch(r"[0-9]{1,7}", value) else f"应为 {_NUMBER}，现为“{value}”"
    choices = choices_of(question, catalogue)
    if value in choices:
        return None
    if meant := question.choice_called(value):
        return f"应为 {listed(choices)} 之一，现为“{value}”，它算“{meant}”。请写“{meant}”"
    return f"应为 {listed(choices)} 之一，现为“{value}”。{nearest(value, choices)}".removesuffix("。")


def _answers(record, catalogue, questions):
    for index, scenario in enumerate(record.fields.scenarios):
        for label, answer in scenario.given.items():
            location = ("scenarios", index, "given", label)
            if label not in questions:
                place = record.source.document.key_places[location]
                way_out = nearest(label, questions) or f"可写：{listed(questions)}"
                yield Problem(record.path, *place, f"“情形”里没有“{label}”这个问题。{way_out}")
            elif fault := _fault_of_answer(answer, questions[label], catalogue):
                yield Problem(*at(record, location), f"“{label}”{fault}")


def _fault_of_answer(answer, question, catalogue):
    if question.answer == "多项":
        if not isinstance(answer, list):
            return f"应为 列表，现为“{answer}”。请写成 [{answer}]，一项也没有的写 []"
        return next((fault for word in answer if (fault := _fault(word, question, catalogue))), None)
    if isinstance(answer, list):
        return f"应为 一个回答，现为列表。回答是{question.answer}"
    if question.answer == "日期" and is_day(first_day(answer)):  # An answer may be a day, a month or a year.
        return None
    return _fault(answer, question, catalogue)


def _scenarios(record, catalogue, questions):
    rule = plain_rule(record.fields.eligibility, catalogue)
    for index, scenario in enumerate(record.fields.scenarios):
        answers = {
            label: int(answer) if questions[label].answer == "数字" else answer
            for label, answer in scenario.given.items()
        }
        verdict, clauses = decide(rule, answers)
        texts = [clause["text"] or clause["explained"] for clause in clauses]
        reasons = "；".join(f"{text}（{clause['explained']}）" for text, clause in zip(texts, clauses, strict=True))
        if verdict != scenario.expect:
            yield Problem(
                *at(record, ("scenarios", index)),
                f"这个例子应为 {scenario.expect}，算出来是 {verdict}，因为：{reasons}。"
                "请改“结果”（expect），或者改申报条件",
            )
        elif scenario.because and scenario.because not in texts:
            yield Problem(
                *at(record, ("scenarios", index, "because")),
                f"“因为”应为 {'、'.join(f'“{text}”' for text in texts)} 之一，现为“{scenario.because}”。"
                f"{nearest(scenario.because, texts)}".removesuffix("。"),
            )
