"""Checks that a certificate number leads to one laureate, and that nobody has one before the honour is given."""

from ...reading.problem import Problem
from ...services.certificates import folded
from .. import at

_BEFORE = "notice"  # the id of the state of those who are not honoured yet


def check(catalogue):
    """Yield a Problem for each number that another laureate has, and for each that was written too early."""
    first, states = {}, catalogue.vocabularies.get("laureate-states")
    for record in sorted(catalogue.of("laureate"), key=lambda record: (record.fields.draft, record.path)):
        number = record.fields.certificate_number
        if not number:
            continue
        other = first.setdefault(folded(number), record)
        if other is not record:
            theirs = other.fields.certificate_number
            same = "相同" if theirs == number else f"只差标点和大小写（“{theirs}”）"
            yield Problem(
                *at(record, ("certificate_number",)),
                f"“证书编号”与 {other.path} {same}：“{number}”。一份证书一个编号，请对着证书改正",
            )
        if states and states.id_of(record.fields.state) == _BEFORE:
            yield Problem(
                *at(record, ("certificate_number",)),
                f"“状态”是“{record.fields.state}”，还没有证书，却写了“证书编号”：“{number}”。"
                "请删去这一项，表彰以后再写；已经表彰的，改“状态”",
            )
