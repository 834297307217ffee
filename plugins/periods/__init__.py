"""The periods room: when a period fixed by law ends; knows nothing of records.

Reading order: counting (the day the statute names), holidays (where it lands), reckoning (a whole period). The
browser's half is theme/static/js/periods/.
"""

from pelican import signals

from ..page_data import offer
from .holidays import known_holidays

FILE = "periods.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_periods)


def offer_periods(generators):
    """Offer FILE beside every page with the attribute `period_form`: the attribute `period` of all pages, and the holidays."""
    pages = generators[0].context["pages"]
    periods = sorted((page.period for page in pages if hasattr(page, "period")), key=lambda each: each["id"])
    for page in pages:
        if hasattr(page, "period_form"):
            offer(generators, page.url + FILE,
                  {"holidays": known_holidays(), "events": page.period_form["events"], "periods": periods})
