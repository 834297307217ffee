"""The eligibility room: rules about who may apply, applied to somebody's answers; knows nothing of records.

Reading order: comparison (one answer), engine (a rule), explanation (a rule in words). The browser's half is
theme/static/js/eligibility/.
"""

from pelican import signals

from ..page_data import offer, pages_with, values_of

FILE = "apply/rounds.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_rules)


def offer_rules(generators):
    """Offer FILE, if a page asks what one may apply for: the attribute `application` of all pages."""
    if pages_with(generators, "apply_form"):
        offer(generators, FILE, values_of(generators, "application"))
