"""Where a record stands at a moment: open, closing soon, closed. Computed from its dates, never written by hand."""

from ...standing.days_left import is_soon, turn_of_soon
from ...standing.phases import State, state_at
from ...standing.span import COMING, NOW, PAST, days, midnight, moments

NEXT, CURRENT = "下一步", "进行中"


def status_of(record, now):
    """The State of `record` at `now`, a moment on the clock of the site, with all that is ahead of it; None for
    kinds that have none. Days are those of that clock, those of a round of its own."""
    if record.kind.name not in _RULES:
        return None
    return state_at(*rule_of(record, now.tzinfo), now)


def rule_of(record, zone):
    """The rule of a kind that has states, a function of a moment, and the moments at which it may turn."""
    return _RULES[record.kind.name](record.fields, zone)


# Each gives the rule, a function of a moment, and the moments at which it may change.


def _round(fields, zone):
    spans = [(stage, stage.span(fields.zone)) for stage in fields.stages]
    accepting = [span for stage, span in spans if stage.accepts]

    def holds(now):
        if now < accepting[0].begin:
            return State("即将开始")
        if current := next((span for span in accepting if span.state(now) == NOW), None):
            return State("即将截止", "soon") if is_soon(current, now) else State("申报中", "open")
        following = next(((stage, span) for stage, span in spans if span.state(now) != PAST), None)
        if following is None:
            return State("已结束", "closed")
        stage, span = following
        return State(f"{CURRENT if span.state(now) == NOW else NEXT}：{stage.name}")

    soon = [turn for span in accepting for turn in turn_of_soon(span)]
    return holds, [turn for _, span in spans for turn in span.turns] + soon


def _event(fields, zone):
    held = moments(fields.start.replace(tzinfo=zone), fields.end.replace(tzinfo=zone))
    register = days(None, fields.register_by, zone)

    def holds(now):
        if fields.status:
            return State(str(fields.status), "warn")
        if held.state(now) != COMING:
            return State("已结束", "closed") if held.state(now) == PAST else State("正在举行", "open")
        if fields.register_by is None:
            return State("即将举行")
        if register.state(now) == PAST:
            return State("报名已截止", "closed")
        return State("报名即将截止", "soon") if is_soon(register, now) else State("可以报名", "open")

    return holds, held.turns + register.turns + turn_of_soon(register)


def _demand(fields, zone):
    asked = days(None, fields.deadline, zone)

    def holds(now):
        if fields.status in ("已解决", "已撤回"):
            return State(str(fields.status), "closed")
        if asked.state(now) == PAST:
            return State("已过截止日期", "closed")
        return State("即将截止", "soon") if is_soon(asked, now) else State(str(fields.status), "open")

    return holds, asked.turns + turn_of_soon(asked)


def _law(fields, zone):
    def holds(now):
        today = now.date()
        if fields.superseded_on and fields.superseded_on <= today:
            return State("已被取代", "warn")
        if fields.effective and fields.effective > today:
            return State("尚未施行")
        return State("现行，即将被取代", "soon") if fields.superseded_on else State("现行", "open")

    return holds, [midnight(day, zone) for day in (fields.effective, fields.superseded_on) if day]


def _form(fields, zone):
    used = days(fields.valid_from, fields.valid_to, zone)
    states = {COMING: State("尚未启用"), NOW: State("在用", "open"), PAST: State("已停用", "warn")}
    return lambda now: states[used.state(now)], used.turns


def _station(fields, zone):
    agreed = days(None, fields.end, zone)
    tones = {"运行": "open", "筹建": "neutral", "到期": "closed", "撤销": "closed"}

    def holds(now):
        if fields.status == "运行" and agreed.state(now) == PAST:
            return State("协议已到期", "closed")
        return State(str(fields.status), tones.get(fields.status, "neutral"))

    return holds, agreed.turns


_RULES = {"round": _round, "event": _event, "demand": _demand, "law": _law, "form": _form, "station": _station}
