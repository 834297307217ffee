"""The periods that guides and rights name, as pages show them: from their records, or as written out."""

from dataclasses import dataclass

from ...reckoning.reckoning import FROM_EVENT
from .answer_card import cited_together, line
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
    """The line of an answer for the ShownLimit `limit`. A period without its condition would mislead."""
    basis = cited_together(limit.cites, catalogue)
    only = f"{limit.condition.rstrip('。')}：" if limit.condition else ""
    return line(limit.name, f"{only}{limit.length}，从{limit.counts_from}起算" + (f"（{basis}）" if basis else ""))


def _lengths(fields):
    each = [f"{case or ''}{length}" for case, length in zip(fields.cases, fields.lengths, strict=True)]
    return ("往前" if fields.before else "") + "，".join(each)


def _more_time(fields):
    return [
        f"{more.name}，{'共' if more.counts_from == FROM_EVENT and not fields.before else '另有'}{more.length}"
        for more in fields.extensions
    ]
