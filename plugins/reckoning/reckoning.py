"""Computes the ends of a period fixed by law from the day of an event.

The same in JavaScript: theme/static/js/reckoning/reckoning.js; tests/contract/periods.json holds both to the same
answers.

A period is a plain dict: {"ranges": [{"for", "amount", "unit"}], "back", "ends", "holiday", "theirs", "extensions":
[{"amount", "unit", "from"}], "since", "valid_from", "valid_to"}, with days in ISO form or None. `theirs` says that the
other side has to act within the period.
"""

from datetime import date

from .counting import CORRESPONDING, end_of
from .holidays import MAY, MOVES, STAYS, landing

FROM_EVENT, FROM_END = ORIGINS = "起算日", "期满日"
APPLIES, EARLIER, CROSSES = "applies", "earlier", "crosses"


def reckon(period, event, holidays):
    """Return the ends of `period` after the event on the day `event`, or None when the rule does not apply to that day.

    The result is {"standing", "ends": [{"for", "plain", "day", "state", "extensions": [{"plain", "day", "state"}]}]}.
    `plain` is the last day by the calendar, `day` the day on which the period ends, `state` the reason
    (holidays.landing). For a period that counts back they are its first day, which never moves, because beginning later
    loses nothing. The standing is CROSSES when the rule expires before the period ends, EARLIER when the event is older
    than the law (`since`), and else APPLIES. Which rule applies in the first two cases is not decided here.
    """
    iso = event.isoformat()
    if (period["valid_from"] and iso < period["valid_from"]) or (period["valid_to"] and iso > period["valid_to"]):
        return None
    ends = [_end(period, each, event, holidays) for each in period["ranges"]]
    return {"standing": _standing(period, iso, ends), "ends": ends}


def _end(period, each, event, holidays):
    if period["back"]:
        plain = day = end_of(event, -each["amount"], each["unit"])
        state = STAYS
    else:
        plain = end_of(event, each["amount"], each["unit"], period["ends"])
        day, state = landing(plain, _holiday(period), holidays)
    return {
        "for": each["for"],
        "plain": plain,
        "day": day,
        "state": state,
        "extensions": [_extension(period, more, event, day, holidays) for more in period["extensions"]],
    }


def _extension(period, more, event, day, holidays):
    """Return an extension of a period. One that counts from the end begins on the day on which the end has landed
    (期限届满之日).
    """
    plain = end_of(event if more["from"] == FROM_EVENT else day, more["amount"], more["unit"], CORRESPONDING)
    landed, state = landing(plain, _holiday(period), holidays)
    return {"plain": plain, "day": landed, "state": state}


def _holiday(period):
    """Return the holiday rule of `period`.

    An end that may move is moved if the other side has to act: nobody is called late before the last day they may have.
    """
    return MOVES if period["holiday"] == MAY and period["theirs"] else period["holiday"]


def _standing(period, iso, ends):
    if period["valid_to"] and any(end["plain"] > date.fromisoformat(period["valid_to"]) for end in ends):
        return CROSSES
    return EARLIER if period["since"] and iso < period["since"] else APPLIES
