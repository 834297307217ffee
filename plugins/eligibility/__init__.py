"""The eligibility room: rules about who may apply, applied to somebody's answers; knows nothing of records.

Reading order: comparison (one answer), engine (a rule), explanation (a rule in words), generator
(Pelican). The browser's half is theme/static/js/apply/.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(rules_generator)


def rules_generator(pelican):
    """Tell Pelican which generator writes the rules."""
    from .generator import RulesGenerator  # Pelican is imported only when it runs

    return RulesGenerator
