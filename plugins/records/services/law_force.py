"""The service that marks a law on the pages that cite it, when its version is not simply the one in force."""

from datetime import timedelta

from ...standing.phases import State, state_at
from ...standing.span import midnight
from ..model.numerals import han_date
from .service import Service

ANNOUNCED = timedelta(days=90)  # A coming version is announced this long before.


def flag_of(law, now, else_words=""):
    """Return the State of the record `law` at the moment `now`, on the clock of the site.

    It says that the law is replaced, soon will be, or is not yet in force;
    its label is `else_words` for a law in force.
    """
    replaced, effective = law.fields.superseded_on, law.fields.effective

    def holds(moment):
        today = moment.date()
        if replaced and replaced <= today:
            return State("已被新版取代", "closed")
        if replaced and replaced - today <= ANNOUNCED:
            return State(f"{han_date(replaced)}换新版", "warn")
        if effective and effective > today:
            return State(f"{han_date(effective)}起施行", "warn")
        return State(else_words, "open")

    turns = [replaced and replaced - ANNOUNCED, replaced, effective]
    return state_at(holds, [midnight(day, now.tzinfo) for day in turns if day], now)


SERVICE = Service(
    shared=lambda catalogue: {"law_flag": lambda law, else_words="": flag_of(law, catalogue.now, else_words)}
)
