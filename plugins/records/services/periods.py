"""What visitors need to count periods: each period as plain values, and the events from which they count.

A period (`kinds/period.py`) is data: from which event, how long, counted how (`vocabularies/period-countings.yml`),
under which article. `check` counts the worked examples beside it again. Guides and rights name periods in place of
writing them out (`parts.TimeLimit`); `time_limits.shown` is what pages and search tell of either. The page
`/tools/periods/` shows all periods as a table; `theme/static/js/periods/page.js` fetches `periods.json`, with the
holidays in it, and counts in the browser. `counting`, `holidays` and `reckoning` have halves of the same names in
`plugins/reckoning/` and `theme/static/js/reckoning/`, held together by `tests/contract/periods.json`, whose cases were
counted by hand from the statutes, and by days that chance makes. The sentences that explain a result are made in the
browser alone (`words.js`), where the day is.
"""

from ...page_data.rule import DataRule
from ...reckoning.holidays import known_holidays
from ..model.citations import plain_citation
from .service import Form, Service

THEIRS = "对方的期限"  # The nature of a period in which an authority or an employer has to act.


def period_of(record, catalogue):
    """Return the attribute `page.period` of the page of a period, as plain values; None for all other records.

    The function reckoning.reckoning.reckon says what it reads of them; the rest is what the page shows of an answer.
    """
    if record.kind.name != "period":
        return None
    fields = record.fields
    counting = counting_of(record, catalogue)
    law = catalogue.get("law", fields.cites[0].law)
    return plain_rule(record, catalogue) | {
        "id": record.slug,
        "title": record.title,
        "url": record.url,
        "nature": fields.nature,
        "who": fields.who,
        "events": [event.id for event in events_of(record, catalogue)],
        "condition": fields.condition,
        "asks": [_question(question, catalogue) for question in fields.asks],
        "after": fields.after,
        "note": fields.note,
        "law": law.fields.short if law else fields.cites[0].law,
        "cites": _visible(fields.cites, catalogue),
        "counted": _visible(counting.cites, catalogue),
    }


def plain_rule(record, catalogue):
    """Return the part of a period that reckoning.reckoning reads, as plain values."""
    fields = record.fields
    counting = counting_of(record, catalogue)
    law = catalogue.get("law", fields.cites[0].law)
    return {
        "ranges": [
            {"for": case, "amount": length.amount, "unit": length.unit}
            for case, length in zip(fields.cases, fields.lengths, strict=True)
        ],
        "back": fields.before,
        "ends": counting.ends,
        "holiday": counting.holiday,
        "theirs": fields.nature == THEIRS,
        "extensions": [
            {"name": more.name, "amount": more.length.amount, "unit": more.length.unit, "from": more.counts_from}
            for more in fields.extensions
        ],
        "since": _iso(law and law.fields.effective),
        "valid_from": _iso(fields.valid_from),
        "valid_to": _iso(fields.valid_to),
    }


def counting_of(record, catalogue):
    """Return the vocabulary.Counting that says how the period `record` is counted."""
    return catalogue.vocabularies["period-countings"].term(record.fields.counting)


def events_of(record, catalogue):
    """Return the events from which the period `record` counts, as terms of their vocabulary."""
    return [catalogue.vocabularies["period-events"].term(event) for event in record.fields.events]


def period_form(catalogue):
    """Return the attribute `page.period_form`: {topics, events}.

    `topics` are [{id, label, periods: [record], situations: [label]}]. `events` are all the events from which their
    periods count, as [{id, label, help, situation}]; an event stands with the first topic that counts from it. An event
    whose vocabulary names no situation has that of its topic: the label of the topic.
    """
    records = [record for record in catalogue.of("period") if not catalogue.is_unpublished(record)]
    topics, events = [], {}
    for topic in catalogue.vocabularies["period-topics"].terms:
        periods = [record for record in records if record.fields.topic == topic.label]
        wanted = {event.id for record in periods for event in events_of(record, catalogue)} - events.keys()
        own = [
            {
                "id": event.id,
                "label": event.label,
                "help": event.description,
                "situation": event.situation or topic.label,
            }
            for event in catalogue.vocabularies["period-events"].terms
            if event.id in wanted
        ]
        events |= {event["id"]: event for event in own}
        situations = list(dict.fromkeys(event["situation"] for event in own))
        if periods:
            topics.append({"id": topic.id, "label": topic.label, "periods": periods, "situations": situations})
    return {"topics": topics, "events": list(events.values())}


def _question(question, catalogue):
    return {
        "question": question.question,
        "help": question.help,
        "answers": [_answer(answer, catalogue) for answer in question.answers],
    }


def _answer(answer, catalogue):
    """Return a deciding.DecidingAnswer as plain values: theme/static/js/reckoning/deciding.js reads them."""
    other = catalogue.find(answer.instead)
    return {
        "text": answer.text,
        "outcome": answer.outcome,
        "says": answer.says,
        "why": answer.why,
        "for": answer.length_for,
        "from": answer.counts_from and catalogue.vocabularies["period-events"].id_of(answer.counts_from),
        "cites": _visible(answer.cites, catalogue),
        "instead": other and {"id": other.slug, "title": other.title},
    }


def _visible(citations, catalogue):
    return [plain_citation(cite, catalogue) for cite in citations if catalogue.get("law", cite.law)]


def _iso(day):
    return day.isoformat() if day else None


def _data(form, values):
    return {"holidays": known_holidays(), "events": form["events"], "periods": values}


SERVICE = Service(
    attributes={"period": period_of},
    form=Form("period_form", period_form),
    data=DataRule("period_form", "periods.json", "period", _data),
    shared=lambda catalogue: {
        "counting_of": lambda record: counting_of(record, catalogue),
        "events_of": lambda record: events_of(record, catalogue),
    },
    fills=lambda record, catalogue: record.kind.name == "period",
)
