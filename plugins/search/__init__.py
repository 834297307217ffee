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
    signals.all_generators_finalized.connect(give_version)


def give_version(generators):
    """Give templates `search_version`, which changes with the manifest. No sooner than all pages are read."""
    context = generators[0].context
    context["search_version"] = next(each.version for each in generators if hasattr(each, "index_files"))


def search_generator(pelican):
    """Tell Pelican which generator writes the search files."""
    from .generator import SearchGenerator  # Pelican is imported only when it runs

    return SearchGenerator
