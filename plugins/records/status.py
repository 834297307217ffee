"""Where a record stands on a day: open, closing soon, closed. Computed from its dates, never written by hand."""

from dataclasses import dataclass
from datetime import timedelta

SOON = timedelta(days=14)


@dataclass(frozen=True)
class Status:
    """A state in words and its tone for the page: open, soon, closed, neutral or warn."""

    label: str
    tone: str


def status_of(record, today):
    """The Status of `record` on `today`, or None for kinds that have none."""
    rule = _RULES.get(record.kind.name)
    return rule(record.fields, today) if rule else None


def next_date(record, today):
    """The next date of `record` on or after `today` as (label, date), or None."""
    dates = [(label, day) for label, day in _dated(record) if day >= today]
    return min(dates, key=lambda item: item[1]) if dates else None


def _dated(record):
    fields = record.fields
    if record.kind.name == "round":
        return [(stage.name, stage.end) for stage in fields.stages]
    if record.kind.name == "event" and not fields.status:
        registration = [("报名截止", fields.register_by)] if fields.register_by else []
        return [*registration, ("活动开始", fields.start.date())]
    if record.kind.name == "demand" and fields.deadline and fields.status in ("征集中", "对接中"):
        return [("需求截止", fields.deadline)]
    return []


def _round(fields, today):
    accepting = [stage for stage in fields.stages if stage.accepts]
    if today < _begins(accepting[0]):
        return Status("即将开始", "neutral")
    if current := next((stage for stage in accepting if _begins(stage) <= today <= stage.end), None):
        return Status("即将截止", "soon") if current.end - today <= SOON else Status("申报中", "open")
    following = next((stage for stage in fields.stages if today <= stage.end), None)
    if following is None:
        return Status("已结束", "closed")
    return Status(f"{'进行中' if _begins(following) <= today else '下一步'}：{following.name}", "neutral")


def _begins(stage):
    return stage.start or stage.end


def _event(fields, today):
    if fields.status:
        return Status(str(fields.status), "warn")
    if fields.end.date() < today:
        return Status("已结束", "closed")
    if fields.register_by and today <= fields.register_by:
        return Status("报名即将截止", "soon") if fields.register_by - today <= SOON else Status("可以报名", "open")
    if fields.start.date() <= today:
        return Status("正在举行", "open")
    return Status("报名已截止", "closed") if fields.register_by else Status("即将举行", "neutral")


def _demand(fields, today):
    if fields.status in ("已解决", "已撤回"):
        return Status(str(fields.status), "closed")
    if fields.deadline and fields.deadline < today:
        return Status("已过截止日期", "closed")
    if fields.deadline and fields.deadline - today <= SOON:
        return Status("即将截止", "soon")
    return Status(str(fields.status), "open")


def _law(fields, today):
    if fields.superseded_on and fields.superseded_on <= today:
        return Status("已被取代", "warn")
    if fields.effective and fields.effective > today:
        return Status("尚未施行", "neutral")
    if fields.superseded_on:
        return Status("现行，即将被取代", "soon")
    return Status("现行", "open")


def _form(fields, today):
    if fields.valid_to and fields.valid_to < today:
        return Status("已停用", "warn")
    return Status("尚未启用", "neutral") if fields.valid_from > today else Status("在用", "open")


def _station(fields, today):
    tones = {"运行": "open", "筹建": "neutral", "到期": "closed", "撤销": "closed"}
    if fields.status == "运行" and fields.end and fields.end < today:
        return Status("协议已到期", "closed")
    return Status(str(fields.status), tones.get(fields.status, "neutral"))


_RULES = {"round": _round, "event": _event, "demand": _demand, "law": _law, "form": _form, "station": _station}
