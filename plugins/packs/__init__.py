"""The packs room: papers that one or several applications want, each once; knows nothing of records.

Reading order: union (which papers, how many copies, for whom), words (said in a sentence). The
browser's half is theme/static/js/packs/.
"""

from pelican import signals

from ..page_data import offer, pages_with, values_of

FILE = "packs.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_packs)


def offer_packs(generators):
    """Offer FILE beside every page with the attribute `packs_form`: the attribute `pack` of all pages."""
    for page in pages_with(generators, "packs_form"):
        offer(generators, page.url + FILE, values_of(generators, "pack"))
