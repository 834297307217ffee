"""The page of a period fixed by law: how long, from when, whose it is, from and until when it holds."""

from ...model.deciding import APPLIES, NOT, ONWARD, UNSURE
from ...model.time_limits import consequence, length_in_words
from .facts import on
from .law import citations
from .links import link


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


def deciding(view, record):
    """The parameters of the component `deciding`: what decides whether there is the period `record`."""
    return {
        "questions": [
            {
                "question": question.question,
                "help": question.help,
                "cases": [_case(view, case, record.fields) for case in question.answers],
            }
            for question in record.fields.asks
        ]
    }


def _case(view, case, fields):
    why = [*([case.why] if case.why else []), *([f"从{case.counts_from}起算。"] if case.counts_from else [])]
    return {
        "text": case.text,
        "verdict": consequence(case, fields),
        "tone": _TONES[case.outcome],
        "why": "".join(why) or None,
        "instead": link(view, view.catalogue.find(case.instead)),
        "cites": citations(view, case.cites),
    }


_TONES = {APPLIES: "applies", NOT: "not", ONWARD: "onward", UNSURE: "unsure"}
