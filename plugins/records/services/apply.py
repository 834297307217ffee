"""What visitors need to know to apply: rounds and their rules as plain values, and the questions that these rules ask.

A rule of a round (`parts.Rule`) and a question (`vocabularies/questions.yml`, `question.Question`) are data. `check`
holds each rule against its question and runs the scenarios beside the rules (`records/checks/rules/eligibility.py`).
The page `/apply/` shows conditions as HTML; `theme/static/js/apply/page.js` fetches `/apply/rounds.json` and compares
in the browser. `comparison` and `engine` have halves of the same names in `plugins/eligibility/` and
`theme/static/js/eligibility/`, held together by `tests/contract/eligibility.json` and by rules that chance makes.
Explanations are written in Python alone, into the JSON.
"""

from ...eligibility.comparison import WITH_LISTS
from ...eligibility.engine import asked
from ...eligibility.explanation import explained
from ...page_data.rule import DataRule
from ...standing.phases import State, state_at
from ...standing.span import PAST
from ..model.citations import plain_citation
from ..model.parts import Rule
from ..model.record import walk
from ..model.status import rule_of
from .service import Form, Service

_CLOSED = State("已截止", "closed")


def application_of(record, catalogue):
    """Return the attribute `page.application` of a round with eligibility rules, as plain values.

    {id, stages, rule}: `stages` are the plain Spans in which the round accepts applications, `rule` is its plain_rule.
    It is None for all other records, and after the last stage that accepts applications.
    """
    if record.kind.name != "round" or not record.fields.eligibility or not next_stage(record, catalogue.now):
        return None
    return {
        "id": record.slug,
        "stages": [span.plain for _, span in accepting_stages(record)],
        "rule": plain_rule(record.fields.eligibility, catalogue),
    }


def apply_form(catalogue):
    """Return the attribute `page.apply_form`: {rounds, questions} as of the day of the build.

    `rounds` are [{record, stage}] for the rounds that accept applications now or later, sorted by the end of `stage`,
    the current or next stage that accepts them. `questions` are those that can matter to one of these rounds before
    anything is answered, as [{id, label, answer, choices, unit, help, called}]; the browser takes away those that an
    answer makes needless (eligibility.engine.asked).
    """
    rounds = [
        {"record": record, "stage": next_stage(record, catalogue.now)}
        for record in catalogue.of("round")
        if not catalogue.is_unpublished(record)
    ]
    rounds = sorted(
        (each for each in rounds if each["stage"]), key=lambda each: (each["stage"].end, each["record"].slug)
    )
    rules = [part for each in rounds for _, part in walk(each["record"].fields.eligibility) if isinstance(part, Rule)]
    whole = [each["record"].fields.eligibility for each in rounds]
    plain = [plain_rule(rule, catalogue) for rule in whole if rule]
    words = catalogue.vocabularies["questions"]
    labels = asked([term.label for term in words.terms], plain, {})
    return {
        "rounds": rounds,
        "questions": [_plain_question(words.term(label), rules, catalogue) for label in labels],
    }


def accepting_stages(record):
    """Return [(Stage, Span)] for the stages of a round in which it accepts applications."""
    return [(stage, stage.span(record.fields.zone)) for stage in record.fields.stages if stage.accepts]


def next_stage(record, now):
    """Return the current or next Stage of a round that accepts applications at `now`; None after the last one."""
    return next((stage for stage, span in accepting_stages(record) if span.state(now) != PAST), None)


def applying_state(record, now):
    """Return the State of a round for applicants.

    It is that of status.status_of, but closed after the last stage that accepts applications, whatever stages follow.
    """
    holds, turns = rule_of(record, now.tzinfo)
    _, last = accepting_stages(record)[-1]
    return state_at(lambda moment: _CLOSED if last.state(moment) == PAST else holds(moment), turns, now)


def _plain_question(term, rules, catalogue):
    """Return the question `term` as plain values.

    If several answers may be chosen, only those that some rule compares are offered: the rest is private.
    """
    named = dict.fromkeys(word for rule in rules if rule.asks == term.label for word in listed_value(rule))
    choices = list(named) if term.answer == "多项" else choices_of(term, catalogue)
    return {
        "id": term.id,
        "label": term.label,
        "answer": term.answer,
        "choices": choices,
        "unit": term.unit,
        "help": term.help,
        "called": {called.choice: "、".join(called.names) for called in term.called},
    }


def choices_of(question, catalogue):
    """Return the words with which `question`, a question.Question, can be answered."""
    if question.answer in ("日期", "数字"):
        return []
    if question.choices_from == "award":
        return [award.title for award in catalogue.of("award")]
    if question.choices_from:
        return catalogue.vocabularies[question.choices_from].offered
    return question.choices or ["是", "否"]


def plain_rule(rule, catalogue, root=""):
    """Return `rule`, a parts.Rule, as eligibility.engine reads it.

    Each clause also has `text`, `explained` and `cites`, which are [{text, url}]; addresses of laws begin with `root`.
    """
    questions = {term.label: term for term in catalogue.vocabularies["questions"].terms}
    return _plain(rule, questions, catalogue, root)


def _plain(rule, questions, catalogue, root):
    if rule.asks:
        plain = {"asks": str(rule.asks), "compare": rule.compare, "value": plain_value(rule, questions[rule.asks])}
    else:
        sort = next(sort for sort in ("all", "any", "none") if getattr(rule, sort))
        plain = {sort: [_plain(part, questions, catalogue, root) for part in getattr(rule, sort)]}
    sentence = explained(plain, {label: question.unit for label, question in questions.items()})
    return plain | {
        "text": rule.text,
        "explained": sentence,
        "cites": [plain_citation(source, catalogue, root) for source in rule.cites],
    }


def plain_value(rule, question):
    """Return the value of a rule in the form of an answer to its `question`."""
    if rule.compare in WITH_LISTS:
        return listed_value(rule)
    return int(rule.value) if question.answer == "数字" else rule.value


def listed_value(rule):
    """Return the value of a rule as a list, whether it holds one word or several."""
    return list(rule.value) if isinstance(rule.value, list) else [rule.value]


def _is_open_to_applicants(record, catalogue):
    return record.kind.name == "round" and not catalogue.is_unpublished(record) and bool(accepting_stages(record))


SERVICE = Service(
    attributes={"application": application_of},
    form=Form("apply_form", apply_form),
    data=DataRule("apply_form", "rounds.json", "application"),
    shared=lambda catalogue: {
        "applying_state": lambda record: applying_state(record, catalogue.now),
        "plain_rule": lambda rule, root: plain_rule(rule, catalogue, root),
    },
    fills=_is_open_to_applicants,
)
