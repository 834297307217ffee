"""Checks that the dates of a record agree with each other, with its status and with today."""

from ....reckoning.counting import corresponding
from ...model.parts import Citation, Source
from ...reading.problem import Problem
from .. import at

WARN_AHEAD_MONTHS = 3  # A coming change of law is announced this many months ahead.


def check(catalogue):
    """Yield a Problem for each date that contradicts another one, and a reminder for each date that has passed."""
    for record in catalogue.records:
        yield from _review(record, catalogue)
        if rule := _RULES.get(record.kind.name):
            yield from rule(record, catalogue)
        yield from _superseded(record, catalogue)


def _review(record, catalogue):
    reviewed, today = record.fields.reviewed, catalogue.today
    if reviewed > today:
        yield Problem(*at(record, ("reviewed",)), f"“核对日期”应为 今天（{today}）或以前，现为“{reviewed}”")
    elif record.review_due < today and catalogue.is_ours(record.layer):
        yield _reminder(record, ("reviewed",), f"该核对了：应在 {record.review_due} 前核对。核对后改“核对日期”")


def _station(record, catalogue):
    fields, today = record.fields, catalogue.today
    if fields.status == "到期" and (fields.end is None or fields.end >= today):
        yield Problem(*at(record, ("status",)), f"“状态”写“到期”，但“协议到期”是 {fields.end or '空的'}。请改其中之一")
    if fields.status == "筹建" and fields.start <= today:
        yield _reminder(record, ("status",), f"建站日期 {fields.start} 已到，“状态”还是“筹建”")
    if fields.status == "运行" and fields.start > today:
        yield Problem(*at(record, ("status",)), f"“状态”写“运行”，但“建站日期”{fields.start} 还没有到。请写“筹建”")
    if fields.status == "运行" and fields.end and fields.end < today:
        yield _reminder(record, ("end",), f"协议 {fields.end} 已到期，请续签后改日期，或把“状态”改为“到期”")


def _demand(record, catalogue):
    fields = record.fields
    if fields.deadline and fields.deadline < fields.published:
        yield Problem(
            *at(record, ("deadline",)), f"“截止日期”应不早于“发布日期”（{fields.published}），现为“{fields.deadline}”"
        )
    if fields.status == "已解决" and not fields.result:
        yield Problem(*at(record, ("status",)), "“状态”写“已解决”时要写“对接结果”（result）：谁解决了，怎样解决")


def _laureate(record, catalogue):
    fields = record.fields
    award_round = catalogue.get("round", fields.round)
    if award_round and award_round.fields.year != fields.year:
        yield Problem(*at(record, ("year",)), f"“年度”应与届次（{award_round.fields.year}）相同，现为“{fields.year}”")
    if fields.state == "已表彰" and fields.announced > catalogue.today:
        yield Problem(
            *at(record, ("announced",)),
            f"“状态”写“已表彰”，但“公布日期”{fields.announced} 还没有到。请写“公示中”，或者改日期",
        )
    if fields.state == "已表彰" and fields.published_until:
        yield _reminder(
            record,
            ("published_until",),
            f"“状态”写“已表彰”，还写着“公开至”：{fields.published_until} 以后这一页会撤下。公示期的日期就删去这一项；"
            "确要限期公开的，不用改",
        )
    if fields.state == "公示中" and not fields.published_until:
        yield Problem(*at(record, ("state",)), "“状态”写“公示中”时要写“公开至”（published_until），到期自动撤下")


def _law(record, catalogue):
    successor = catalogue.find(record.fields.superseded_by)
    on = record.fields.superseded_on
    if successor and successor.fields.effective and successor.fields.effective != on:
        yield Problem(
            *at(record, ("superseded_on",)), f"“取代日期”应为 新版本的施行日期 {successor.fields.effective}，现为“{on}”"
        )


def _expert(record, catalogue):
    consent = record.fields.consent
    if consent and consent.expires < catalogue.today:
        yield _reminder(
            record, ("consent", "expires"), f"本人同意 {consent.expires} 已过期，本页不再公开。请重新征得同意"
        )


def _superseded(record, catalogue):
    # Such a period itself says until when it rests on the old version.
    if record.kind.name == "period" and record.fields.valid_to:
        return
    soon = corresponding(catalogue.today, WARN_AHEAD_MONTHS)
    seen = set()
    for location, part in record.values():
        law = catalogue.get("law", part.law) if isinstance(part, (Citation, Source)) and part.law else None
        if law and law.slug not in seen and law.fields.superseded_on and law.fields.superseded_on <= soon:
            seen.add(law.slug)
            if record.kind.name != "law" and not _cites(record, catalogue, law.fields.superseded_by):
                yield _reminder(
                    record, location, f"《{law.fields.short}》{law.fields.superseded_on} 起被新版本取代，请改引新条文"
                )


def _cites(record, catalogue, slug):
    return any(reference.kind == "law" and reference == slug for _, reference in record.references())


def _reminder(record, location, message):
    return Problem(*at(record, location), message, severity="reminder")


_RULES = {"station": _station, "demand": _demand, "laureate": _laureate, "law": _law, "expert": _expert}
