"""The packs room: papers that one or several applications want, each once; knows nothing of records.

Reading order: union (which papers, how many copies, for whom), words (said in a sentence), generator (Pelican). The
browser's half of the first two is theme/static/js/packs/.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(packs_generator)


def packs_generator(pelican):
    """Tell Pelican which generator writes the packs."""
    from .generator import PacksGenerator  # Pelican is imported only when it runs

    return PacksGenerator
