"""The search room: published pages in, a search index for the reader's browser out.

Reading order: terms (text to terms), document (what search needs of a page), index and counts (how often each term
stands where), shards and directory (the counts as small files), names and pinyin (two more sets of them), columns and
store (the rest of each document), bundle (all files), generator (Pelican). The browser's half is
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
