"""The search room: published pages in, a search index for the reader's browser out.

Reading order: terms (text to terms), document (what search needs of a page), index
(the lunr index), bundle (the files), generator (Pelican). The browser's half is
theme/static/js/search/.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(search_generator)


def search_generator(pelican):
    """Tell Pelican which generator writes the search files."""
    from .generator import SearchGenerator  # Pelican is imported only when it runs

    return SearchGenerator
