"""The periods room: when a period fixed by law ends; knows nothing of records.

Reading order: counting (the day the statute names), holidays (where it lands), reckoning (a whole period), generator
(Pelican). The browser's half is theme/static/js/periods/.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(periods_generator)


def periods_generator(pelican):
    """Tell Pelican which generator writes the periods."""
    from .generator import PeriodsGenerator  # Pelican is imported only when it runs

    return PeriodsGenerator
