"""Whom to ask (services/whom.py), as the component `whom` shows it."""

from .links import links
from .view import dated


def whom(view, answers, only=None, choose=True):
    """{answers, topics, districts} of the whom.Answers `answers`, or of those about the one topic `only`, an id.

    `topics` and `districts` are what one may choose from: nothing with `only`, nor unless `choose`.
    """
    shown = [answer for answer in answers if only in (None, answer.topic.id)]
    choices = shown if choose and only is None else []
    return {
        "answers": [_answer(view, answer) for answer in shown],
        "topics": _each_once(answer.topic for answer in choices),
        "districts": districts(view, choices),
    }


def districts(view, answers):
    """[{id, text}] of the districts of `answers`, each once."""
    return _each_once(answer.district for answer in answers)


def _answer(view, answer):
    fields, reply = answer.first.fields, answer.first.fields.reply_within_days
    return {
        "topic": _choice(answer.topic),
        "district": _choice(answer.district),
        "name": answer.first.title,
        "url": view.address(answer.first),
        "phone": fields.phone,
        "hours": fields.hours,
        "reply": f"{reply}个工作日内答复" if reply else None,
        "verified": dated(fields.verified),
        "others": links(view, answer.others),
    }


def _each_once(terms):
    return [_choice(term) for term in {term.id: term for term in terms if term}.values()]


def _choice(term):
    return term and {"id": term.id, "text": term.label}
