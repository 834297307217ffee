"""The service that tells where each stage of a round stands: over, running, next or later."""

from ...standing.phases import State, state_at
from ...standing.span import COMING, PAST
from .service import Service

_PAST, _RUNNING = State("已过", "past"), "正在进行"
_NEXT, _FUTURE = State("下一步", "next"), State("", "future")


def stage_states(fields, now):
    """Return the State of each stage of a round with these `fields` at `now`, in order, with all coming changes."""
    dates = [(stage.span(fields.zone), stage.act) for stage in fields.stages]
    turns = [turn for span, _ in dates for turn in span.turns]
    return [
        state_at(lambda moment, place=place: _states(dates, moment)[place], turns, now) for place in range(len(dates))
    ]


def _states(dates, now):
    """Return the States at one moment: the next stage is the first that has not begun,
    unless an earlier one is running.

    What is running says what a reader can do meanwhile.
    """
    found, awaited = [], True
    for span, act in dates:
        state = span.state(now)
        if state == PAST:
            found.append(_PAST)
            continue
        if state == COMING:
            found.append(_NEXT if awaited else _FUTURE)
        else:
            found.append(State(f"{_RUNNING}，{act.can}" if act else _RUNNING, "current"))
        awaited = False
    return found


SERVICE = Service(shared=lambda catalogue: {"stage_states": lambda record: stage_states(record.fields, catalogue.now)})
