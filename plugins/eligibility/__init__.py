"""The eligibility room: rules about who may apply, applied to somebody's answers; knows nothing of records.

Reading order: comparison (one answer), engine (a rule), explanation (a rule in words). The browser's half is
theme/static/js/apply/.
"""

from pelican import signals

from ..page_data import offer

FILE = "apply/rounds.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_rules)


def offer_rules(generators):
    """Offer FILE: the attribute `application` of every published page that has it, if a page asks what one may apply for."""
    pages = generators[0].context["pages"]
    if any(hasattr(page, "apply_form") for page in pages):
        rounds = (page.application for page in pages if hasattr(page, "application"))
        offer(generators, FILE, sorted(rounds, key=lambda each: each["id"]))
