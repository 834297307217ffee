"""The calendar room: what closes, opens and takes place, as calendars to subscribe to; knows nothing of records.

Reading order: entry (one line of a calendar), calendars (which there are), ics (a calendar as RFC 5545 has
it), generator (Pelican).
"""

from pelican import signals

from .calendars import calendars


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(give_calendars)
    signals.get_generators.connect(calendar_generator)


def give_calendars(generators):
    """Give templates `calendars`, {id: Calendar}. No sooner than all pages are read."""
    context = generators[0].context
    dated = [page.dates for page in context["pages"] if hasattr(page, "dates")]
    context["calendars"] = calendars(dated, context["PORTAL"].today)


def calendar_generator(pelican):
    """Tell Pelican which generator writes the calendars."""
    from .generator import CalendarGenerator  # Pelican is imported only when it runs

    return CalendarGenerator
