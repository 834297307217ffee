"""The cards room: the picture of every public page that messengers show when somebody shares it.

Reading order: faces (the fonts), units and breaking (where a title may break, and where it does best), cohesion (what
is a word), typesetting (all of these), svgs (pages to SVG), drawing (SVG to PNG), cores (on all of them), kept (drawn
before), generator (Pelican). How a card looks is said in theme/templates/cards/.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(card_generator)


def card_generator(pelican):
    """Tell Pelican which generator draws the cards."""
    from .generator import CardGenerator  # Pelican is imported only when it runs

    return CardGenerator
