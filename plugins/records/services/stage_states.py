"""The service that tells where each stage of a round stands: over, running, next or later."""

from ...standing.phases import State, state_at
from ...standing.span import COMING, PAST
from .service import Service

_PAST, _CURRENT = State("已过", "past"), State("正在进行", "current")
_NEXT, _FUTURE = State("下一步", "next"), State("", "future")


def stage_states(fields, now):
    """Return the State of each stage of a round with these `fields` at `now`, in order, with all coming changes."""
    spans = [stage.span(fields.zone) for stage in fields.stages]
    turns = [turn for span in spans for turn in span.turns]
    return [
        state_at(lambda moment, place=place: _states(spans, moment)[place], turns, now) for place in range(len(spans))
    ]


def _states(spans, now):
    """Return the States at one moment: the next stage is the first that has not begun,
    unless an earlier one is running."""
    found = []
    for span in spans:
        state = span.state(now)
        if state == PAST:
            found.append(_PAST)
        elif state == COMING:
            found.append(_FUTURE if _NEXT in found or _CURRENT in found else _NEXT)
        else:
            found.append(_CURRENT)
    return found


SERVICE = Service(shared=lambda catalogue: {"stage_states": lambda record: stage_states(record.fields, catalogue.now)})
