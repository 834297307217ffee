"""The stages of a round as the component `timeline` shows them."""

from ...model.numerals import han_date
from .view import dated


def stages(view, record):
    """{items} of the round `record`: each stage, with where it stands now and what is ahead of it."""
    states = view.shared["stage_states"](record)
    return {"items": [_entry(stage, state) for stage, state in zip(record.fields.stages, states, strict=True)]}


def _entry(stage, state):
    end = {
        "iso": stage.end.isoformat() + (f"T{stage.time}" if stage.time else ""),
        "text": han_date(stage.end) + (f" {stage.time}" if stage.time else ""),
    }
    return {
        "name": stage.name,
        "note": "，".join(_notes(stage)) or None,
        "state": state.tone,
        "label": state.label,
        "ahead": state.ahead,
        "start": dated(stage.start),
        "end": end,
    }


def _notes(stage):
    if stage.workdays:
        yield f"{stage.workdays}个工作日"
    if stage.note:
        yield stage.note
    if stage.was:
        yield f"原定{'、'.join(map(han_date, stage.was))}，已改期"
