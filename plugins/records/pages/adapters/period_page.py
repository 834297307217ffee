"""The page of a period fixed by law: how long, from when, whose it is, from and until when it holds."""

from ...model.time_limits import length_in_words
from .facts import on


def facts(view, record):
    """The items of components/facts.html for the period `record`."""
    fields, label_of = record.fields, record.kind.label_of
    found = [
        {"label": label_of("condition"), "text": fields.condition},
        {"label": "多长", "text": length_in_words(fields)},
        *(
            {"label": "从哪一天算", "text": event.label, "note": event.description}
            for event in view.shared["events_of"](record)
        ),
        {"label": label_of("who"), "text": fields.who},
        on(view, label_of("valid_from"), fields.valid_from),
        on(view, label_of("valid_to"), fields.valid_to),
    ]
    return [item for item in found if item["text"]]
