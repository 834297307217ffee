"""The search room: published pages in, a search index for the reader's browser out.

Reading order: terms (text to terms), document (what search needs of a page), index and counts (how often each term
stands where), shards and directory (the counts as small files), names and pinyin (two more sets of them), columns and
store (the rest of each document), bundle (all files), generator (Pelican). The browser's half is
theme/static/js/search/.

`plugins/search/` writes what `theme/static/js/search/` reads; a file there has the name of its other half here. Below
`/search/index/` everything but the manifest is named after its content, so hosts may let browsers keep it for ever.
The search page names the version of the manifest; other pages ask for it anew each time.

- `manifest.json`: parameters, facets, names of all files below; fetched first; written by `bundle`; read by `bundle`
- `<name>.bin`: terms in sorted ranges of about 8 KB with document numbers and frequencies; the same for names and
  pinyin; written by `counts`, `shards`, `directory`; read by `shards`
- `<columns>.bin`: of every document: field lengths, facets, day, worth; written by `columns`, `facets`; read by
  `columns`, `facets`
- `store/<block>/<n>.json`: what a result shows of one document; written by `store`; read by `store`
- `<name>.txt`, `<name>.json`: traditional characters, Latin words, synonyms; written by `simplify`, `terms`, `bundle`;
  read by `terms`, `syntax`, `readings`
- `search-index.lunr.json`: the whole index in lunr's own form, on request; written by `lunr_export`; read by stock
  lunr.js

A query: `client` → `searching`: `readings` (as typed, without question words, with synonyms) → `plan` (terms, phrases,
units) → `match`, `scoring`, `weights` (lunr's BM25 from frequencies, saturated, times the part of the query that is
held) → `ranking` → `excerpt`, `sections`, `answers`. If no page has the typed name, `doubt` judges what was found: when
even the best scores little for how much was typed, or holds less than half of it, the answer is `unknown` instead:
`held_words` says what the pages near by do hold, `nearest` names whom to ask and the topics near by, `near_names` what
was perhaps meant, and pages that match by a few single characters are left out. Latin letters go through
`pinyin` as well; lunr's own syntax through `syntax`, a worker and stock lunr.js over a small index of just the terms
asked for. Any step can be left out (`openIndex(…, {without: ["phrase"]})`); each states its measured gain.
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
