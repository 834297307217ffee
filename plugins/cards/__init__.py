"""The cards room: the picture of every public page that messengers show when somebody shares it.

Reading order: faces (the fonts), units and breaking (where a title may break, and where it does best), cohesion (what
is a word), typesetting (all of these), svgs (pages to SVG), drawing (SVG to PNG), cores (on all of them), kept (drawn
before), generator (Pelican). How a card looks is said in theme/templates/cards/.

A card is an SVG by `theme/templates/cards/` with its words set by `fitted`: `units` (what no line may break),
`cohesion` (which characters make a word), `breaking` (the cheapest breaks) → `typesetting`. resvg draws its shapes,
Pillow its words, both with the fonts of npm and never with those of the machine, so the bytes are the same everywhere.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(card_generator)


def card_generator(pelican):
    """Tell Pelican which generator draws the cards."""
    from .generator import CardGenerator  # Pelican is imported only when it runs

    return CardGenerator
