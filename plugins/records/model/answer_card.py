"""The lines and dates of an answer, from which each kind makes its own (declarations.answer_card).

Texts are plain: one paragraph of whole sentences, which the page may cut. Days are ISO dates: a single day is both
start and end, a deadline has only an end, and what goes on without an end has only a start. Beside them stand the
moments `begins` and `ends`, by which a reader's browser says what is over (standing.span), and beside the word for a
state the `states` that are ahead (standing.phases).
"""

import re

from ...standing.span import days
from .citations import cited
from .fields import Reference
from .status import status_of

_CLAUSE_MARKS = "，、：。；"  # a list with one of these inside an item holds clauses, else names
_CHINESE_BREAK = re.compile(r"(?<=[^\x00-\x7f])\s*\n\s*|\s*\n\s*(?=[^\x00-\x7f])")


def line(label, text):
    """One line of an answer."""
    return {"label": label, "text": text}


def lines(record, catalogue, *names):
    """A line for each of the fields `names` of `record` that says something, labelled as the kind labels it."""
    told = ((name, _text(record, catalogue, name)) for name in names)
    return [line(record.kind.label_of(name), text) for name, text in told if text]


def bodies_line(record):
    """Whom `record` sends its readers to, under the label of its kind."""
    return line(record.kind.label_of("bodies"), _joined([body.name for body in record.fields.bodies]))


def status_line(record, catalogue):
    """The state of a record whose kind has states, with all that is ahead of it."""
    state = status_of(record, catalogue.now)
    return line("状态", state.label) | ({"states": state.ahead} if state.ahead else {})


def dated(label, start, end, span, act=None):
    """One date of an answer: the days `start` and `end`, either of which may be None, and the Span of both.

    `can` says what one can do between them, the standing.acts.Act `act`.
    """
    return {
        "label": label,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        **span.plain,
        **({"can": act.can} if act else {}),
    }


def whole_days(label, start, end, catalogue, act=None):
    """One date of an answer that lasts from day to day on the clock of the site."""
    return dated(label, start, end, days(start, end, catalogue.now.tzinfo), act)


def with_newest_round(answer, record, catalogue):
    """The `answer` of an award or a programme, with the title and the dates of its last round that search may show."""
    rounds = [other for other in catalogue.referring(record, "round") if not catalogue.is_unpublished(other)]
    if not rounds:
        return answer
    newest = max(rounds, key=round_order)
    return {"lines": [*answer["lines"], line("届次", newest.title)], "dates": newest.fields.answer_dates()}


def round_order(record):
    """The sort key of a round among those of its award or programme: the newest is the last."""
    return record.fields.year, record.fields.stages[-1].end, record.slug


def cited_together(citations, catalogue):
    """The laws of `citations` with article and clause, as sources are named on the pages: 《专利法》第十五条."""
    found = ((part, catalogue.get("law", part.law)) for part in citations)
    return "、".join(cited(law, part) for part, law in found if law)


def first_paragraph(text):
    """The first paragraph of `text` in one line; lines that end or begin in Chinese are joined without a space."""
    return " ".join(_CHINESE_BREAK.sub("", re.split(r"\n\s*\n", text.strip())[0]).split())


def _text(record, catalogue, name):
    items = record.items(name)
    if name == "reply_within_days":
        return "".join(f"{count} 个工作日内答复" for count in items if count)
    if any(isinstance(item, Reference) for item in items):
        return "、".join(other.title for other in catalogue.linked(record, name))
    return _joined([first_paragraph(item) for item in items])


def _joined(texts):
    """`texts` as one: names with 、 between them, clauses with ；; one alone stays as it is."""
    clauses = len(texts) > 1 and any(mark in text for text in texts for mark in _CLAUSE_MARKS)
    return "；".join(text.rstrip("。；") for text in texts) if clauses else "、".join(texts)
