"""The periods that guides and rights name, as pages show them: from their records, or as written out."""

from dataclasses import dataclass

from ...reckoning.reckoning import FROM_EVENT
from ..model.record import Record
from .service import Service


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


def _lengths(fields):
    each = [f"{case or ''}{length}" for case, length in zip(fields.cases, fields.lengths, strict=True)]
    return ("往前" if fields.before else "") + "，".join(each)


def _more_time(fields):
    return [
        f"{more.name}，{'共' if more.counts_from == FROM_EVENT and not fields.before else '另有'}{more.length}"
        for more in fields.extensions
    ]


SERVICE = Service(
    shared=lambda catalogue: {"shown_limit": lambda limit: shown(limit, catalogue)},
    filters={"length_in_words": length_in_words},
)
