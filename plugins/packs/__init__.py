"""The packs room: papers that one or several applications want, each once; knows nothing of records.

Reading order: union (which papers, how many copies, for whom), words (said in a sentence). The browser's half of the first two is theme/static/js/packs/.
"""

from pelican import signals

from ..page_data import offer

FILE = "packs.json"


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(offer_packs)


def offer_packs(generators):
    """Offer FILE beside every page with the attribute `packs_form`: the attribute `pack` of all pages."""
    pages = generators[0].context["pages"]
    packs = sorted((page.pack for page in pages if hasattr(page, "pack")), key=lambda pack: pack["id"])
    for page in pages:
        if hasattr(page, "packs_form"):
            offer(generators, page.url + FILE, packs)
