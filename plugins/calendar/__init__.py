"""The calendar room: what closes, opens and takes place, as a list, as a picture and as calendars to subscribe to; knows
nothing of records.

Reading order: entry (one line of a calendar), calendars (which there are), ics (a calendar as RFC 5545 has it), agenda
(what is ahead, by month), chart (rounds as bars), generator (Pelican).
"""

from pelican import signals

from .agenda import agenda
from .calendars import calendars
from .chart import chart
from .entry import entries


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(give_calendars)
    signals.get_generators.connect(calendar_generator)


def give_calendars(generators):
    """Give templates `calendars`, {id: Calendar}, `agenda` and `chart`. No sooner than all pages are read."""
    context = generators[0].context
    dated = [page.dates for page in context["pages"] if hasattr(page, "dates")]
    today = context["PORTAL"].today
    context["calendars"] = calendars(dated, today)
    context["agenda"] = agenda(entries(dated), today)
    context["chart"] = chart(dated, today)


def calendar_generator(pelican):
    """Tell Pelican which generator writes the calendars."""
    from .generator import CalendarGenerator  # Pelican is imported only when it runs

    return CalendarGenerator
