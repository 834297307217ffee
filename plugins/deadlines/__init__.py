"""The deadlines room: what is ahead, as a list by month and as a picture of the year; knows nothing of records.

Reading order: agenda (what is ahead, by month), chart (rounds as bars).
"""

from pelican import signals

from ..calendar.entry import entries
from .agenda import agenda
from .chart import chart


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(give_deadlines)


def give_deadlines(generators):
    """Give templates `agenda` and `chart`. No sooner than all pages are read."""
    context = generators[0].context
    dated = [page.dates for page in context["pages"] if hasattr(page, "dates")]
    today = context["PORTAL"].today
    context["agenda"] = agenda(entries(dated), today)
    context["chart"] = chart(dated, today)
