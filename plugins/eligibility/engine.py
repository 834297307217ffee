"""Who may apply: a rule and somebody's answers in, a verdict and the clauses that decided out.

The half of it in JavaScript is theme/static/js/eligibility/engine.js; tests/contract/eligibility.json holds both.
A rule is {"all" | "any" | "none": [rules]} or {"asks": question, "compare", "value"}, and may carry more, such as its text.
Answers are {question: answer}; a question that is not among them has no answer yet. What it takes part in is then
neither true nor false unless the rest decides (Kleene's strong three-valued logic).
"""

from .comparison import compares

MET, UNMET, OPEN = "符合", "不符合", "还需确认"
VERDICTS = {True: MET, False: UNMET, None: OPEN}


def decide(rule, answers):
    """Return (verdict, clauses): which of VERDICTS `answers` get, and the parts of `rule` that decided so.

    Clauses of OPEN are those whose answer is missing and could still decide. Alternatives decide together or not at
    all: of an "any" that fails, and of a "none" that holds, the group itself is the clause.
    """
    return VERDICTS[holds(rule, answers)], list(_deciding(rule, answers))


def holds(rule, answers):
    """Whether `rule` is true of `answers`: True, False, or None as long as that depends on what is missing."""
    if "asks" in rule:
        answer = answers.get(rule["asks"])
        return None if answer is None else compares(answer, rule["compare"], rule["value"])
    sort, parts = group(rule)
    values = [holds(part, answers) for part in parts]
    settling = sort != "all"  # the value of one part that settles the whole: in "all" it is False
    if settling in values:
        return sort == "any"
    return None if None in values else sort != "any"


def group(rule):
    """The (sort, parts) of a rule that is a group."""
    return next((sort, rule[sort]) for sort in ("all", "any", "none") if sort in rule)


def _deciding(rule, answers):
    value = holds(rule, answers)
    if "asks" in rule:
        yield rule
        return
    sort, parts = group(rule)
    if sort != "all" and value is (sort == "none"):
        yield rule
        return
    wanted = value if sort == "all" or value is None else True
    for part in parts:
        if holds(part, answers) is wanted:
            yield from _deciding(part, answers)
