"""Decides who may apply: takes a rule and the answers of a person, gives a verdict and the clauses that decided it.

The same in JavaScript: theme/static/js/eligibility/engine.js; tests/contract/eligibility.json holds both to the same
results. A rule is {"all" | "any" | "none": [rules]} or {"asks": question, "compare", "value"}, and may have more keys,
such as its text. Answers are {question: answer}; a question without a key has no answer yet. A rule with such a
question is neither true nor false unless the rest decides it (Kleene's strong three-valued logic).
"""

from .comparison import compares

MET, UNMET, OPEN = "符合", "不符合", "还需确认"
VERDICTS = {True: MET, False: UNMET, None: OPEN}


def decide(rule, answers):
    """Return (verdict, clauses): one of VERDICTS for `answers`, and the parts of `rule` that decided it.

    The clauses of OPEN are those whose answer is missing and could still decide. Alternatives only decide together: for
    an "any" that fails, and for a "none" that holds, the clause is the group itself.
    """
    return VERDICTS[holds(rule, answers)], list(_deciding(rule, answers))


def holds(rule, answers):
    """Return whether `rule` is true of `answers`: True, False, or None as long as that depends on missing answers."""
    if "asks" in rule:
        answer = answers.get(rule["asks"])
        return None if answer is None else compares(answer, rule["compare"], rule["value"])
    sort, parts = group(rule)
    values = [holds(part, answers) for part in parts]
    # The value of a single part that decides the whole group: False in "all", True in the others.
    settling = sort != "all"
    if settling in values:
        return sort == "any"
    return None if None in values else sort != "any"


def group(rule):
    """Return (sort, parts) of a rule that is a group."""
    return next((sort, rule[sort]) for sort in ("all", "any", "none") if sort in rule)


def asked(questions, rules, answers):
    """Return those of `questions`, in their order, whose answer can still matter.

    A question is asked if one of `rules` is open without it, after the answers to the questions asked before it. So a
    choice takes away what follows it and needs no more, and never what stands before it. What a hidden question was
    answered decides nothing: by the time it is left out, every rule holds or fails whatever its answer is.
    """
    shown, known = [], {}
    for question in questions:
        if any(_needs(rule, question, known) for rule in rules):
            shown.append(question)
            if (answer := answers.get(question)) is not None:
                known[question] = answer
    return shown


def _needs(rule, question, known):
    verdict, clauses = decide(rule, known)
    return verdict == OPEN and any(clause.get("asks") == question for clause in clauses)


def _deciding(rule, answers):
    """Yield the clauses of `rule` that decided its value."""
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
