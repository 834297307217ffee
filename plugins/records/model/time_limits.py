"""The periods that guides and rights name, as pages show them: from their records, or as written out."""

from dataclasses import dataclass

from ...reckoning.reckoning import FROM_EVENT
from .answer_card import cited_together, line
from .deciding import APPLIES, NOT, ONWARD
from .record import Record


@dataclass(frozen=True)
class ShownLimit:
    """A parts.TimeLimit in words; `record` is that of its period, or None when the page itself writes it out."""

    name: str
    length: str
    counts_from: str
    after: str | None
    note: str | None
    cites: list
    record: Record | None = None
    condition: str | None = None
    asks: tuple = ()


def shown(limit, catalogue):
    """Return the ShownLimit of `limit`, or None when its period is not visible."""
    if not limit.period:
        return ShownLimit(limit.name, str(limit.length), limit.counts_from, limit.after, limit.note, limit.cites)
    record = catalogue.find(limit.period)
    return record and period_shown(record, limit.name, limit.note)


def period_shown(record, name=None, note=None):
    """Return the ShownLimit of a period, under another name and with another note if they are given."""
    fields = record.fields
    notes = [*(f"{more}。" for more in _more_time(fields)), note or fields.note or ""]
    return ShownLimit(
        name or record.title,
        _lengths(fields),
        "或者".join(fields.events),
        fields.after,
        "".join(notes) or None,
        fields.cites,
        record,
        fields.condition,
        tuple(fields.asks),
    )


def length_in_words(fields):
    """Return how long a period is, in one line: 3年; 发明20年，外观设计15年; 30个月（缴纳宽限费后办理，共32个月）."""
    more = "；".join(_more_time(fields))
    return _lengths(fields) + (f"（{more}）" if more else "")


def limit_lines(limits, catalogue):
    """A line of an answer for each visible parts.TimeLimit of `limits`: how long, from when, by which article."""
    found = (shown(limit, catalogue) for limit in limits)
    return [limit_line(limit, catalogue) for limit in found if limit]


def limit_line(limit, catalogue):
    """The line of an answer for the ShownLimit `limit`. A period without what it depends on would mislead."""
    asked = f"先看“{limit.asks[0].question}”；" if limit.asks else ""
    return line(limit.name, asked + _from_when(limit, catalogue))


def own_lines(limit, catalogue):
    """The lines of the answer that the period of the ShownLimit `limit` gives itself: first what it depends on."""
    own = line(limit.name, _from_when(limit, catalogue))
    if not limit.asks:
        return [own]
    answers = limit.asks[0].answers
    some = "有的情形不适用。" if any(answer.outcome == NOT for answer in answers) else ""
    return [line("先看", f"{limit.asks[0].question}？{some}"), own]


def _from_when(limit, catalogue):
    basis = cited_together(limit.cites, catalogue)
    only = f"{limit.condition.rstrip('。')}：" if limit.condition else ""
    return f"{only}{limit.length}，从{limit.counts_from}起算" + (f"（{basis}）" if basis else "")


def consequence(answer, fields):
    """What follows in few words from `answer`, a deciding.DecidingAnswer of the period with `fields`."""
    if answer.outcome == ONWARD:
        return "再看下一个问题"
    if answer.outcome != APPLIES:
        return answer.says or answer.outcome
    chosen = answer.length_for
    lengths = [str(length) for case, length in zip(fields.cases, fields.lengths, strict=True) if case == chosen]
    return ("往前" if fields.before else "") + lengths[0] if lengths else _lengths(fields)


def _lengths(fields):
    each = [f"{case or ''}{length}" for case, length in zip(fields.cases, fields.lengths, strict=True)]
    return ("往前" if fields.before else "") + "，".join(each)


def _more_time(fields):
    return [
        f"{more.name}，{'共' if more.counts_from == FROM_EVENT and not fields.before else '另有'}{more.length}"
        for more in fields.extensions
    ]
