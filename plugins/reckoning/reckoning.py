"""A period fixed by law and the day of an event in, its ends out. The half of it in JavaScript is theme/static/js/reckoning/reckoning.js.

A period is plain: {"ranges": [{"for", "amount", "unit"}], "back", "ends", "holiday", "theirs", "extensions": [{"amount",
"unit", "from"}], "since", "valid_from", "valid_to"}, days in ISO form or None; `theirs` says that the other side has to act in
it. tests/contract/periods.json holds both halves.
"""

from datetime import date

from .counting import CORRESPONDING, end_of
from .holidays import MAY, MOVES, STAYS, landing

FROM_EVENT, FROM_END = ORIGINS = "起算日", "期满日"
APPLIES, EARLIER, CROSSES = "applies", "earlier", "crosses"


def reckon(period, event, holidays):
    """Return {"standing", "ends": [{"for", "plain", "day", "state", "extensions": [{"plain", "day", "state"}]}]}, or None
    when the rule is not for events of that day.

    `plain` is the last day by the calendar, `day` where it lands, `state` why (holidays.landing). A period that counts
    back has its first day there, which never moves: to begin later is no loss. The standing is CROSSES when the rule ends
    before the period does, and EARLIER when the event is older than the law (`since`): what applies then is not decided here.
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
    """What is counted from the end begins where the end has landed: that is the 期限届满之日."""
    plain = end_of(event if more["from"] == FROM_EVENT else day, more["amount"], more["unit"], CORRESPONDING)
    landed, state = landing(plain, _holiday(period), holidays)
    return {"plain": plain, "day": landed, "state": state}


def _holiday(period):
    """What may move does so for the other side: nobody is called late before the last day that may be theirs."""
    return MOVES if period["holiday"] == MAY and period["theirs"] else period["holiday"]


def _standing(period, iso, ends):
    if period["valid_to"] and any(end["plain"] > date.fromisoformat(period["valid_to"]) for end in ends):
        return CROSSES
    return EARLIER if period["since"] and iso < period["since"] else APPLIES
