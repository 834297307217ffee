"""The reckoning room: when a period fixed by law ends; knows nothing of records.

Reading order: counting (the day the statute names), holidays (where it lands), reckoning (a whole period). The
browser's half is theme/static/js/reckoning/.
"""

from pelican import signals

from ..page_data import offer, pages_with, values_of
from .holidays import known_holidays

FILE = "periods.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_periods)


def offer_periods(generators):
    """Offer FILE beside every page with the attribute `period_form`: the holidays, and `period` of all pages."""
    for page in pages_with(generators, "period_form"):
        offer(
            generators,
            page.url + FILE,
            {
                "holidays": known_holidays(),
                "events": page.period_form["events"],
                "periods": values_of(generators, "period"),
            },
        )
