"""SQLite's full-text index over bigrams, as a server would use it."""

import sqlite3
from contextlib import closing
from time import perf_counter

from ..bigrams import bigrams
from ..compressed import compress_folder, travelling_bytes
from ..engine import RESULTS, Answer, Asked, Sizes

FILE = "index.sqlite"
# A contentless table holds only the index. Terms are separated by spaces, so the tokenizer only splits there and in
# Latin words.
TABLE = "CREATE VIRTUAL TABLE pages USING fts5(title, body, content='', tokenize=\"unicode61 remove_diacritics 0\")"
FIND = "SELECT rowid FROM pages WHERE pages MATCH ? ORDER BY bm25(pages, 5, 1), rowid LIMIT ?"


def make(synonyms):
    """Return the engine: bm25 with a weight of 5 for the title and 1 for the body; any of the terms may match."""
    return Fts5()


class Fts5:
    """An engine.Engine."""

    def prepare(self, sections, folder):
        """Do nothing, because the engine needs only its index."""

    def build(self, sections, folder):
        """Write one database. The row number is the place of a section; a second table keeps its id."""
        (folder / FILE).unlink(missing_ok=True)
        with closing(sqlite3.connect(folder / FILE)) as database, database:
            database.execute("PRAGMA journal_mode = off")  # no journal is needed, because a failed build starts again
            database.execute(TABLE)
            database.execute("CREATE TABLE ids (place INTEGER PRIMARY KEY, id TEXT)")
            for place, section in enumerate(sections):
                title, body = " ".join(bigrams(section.title)), " ".join(bigrams(section.text))
                database.execute("INSERT INTO pages (rowid, title, body) VALUES (?, ?, ?)", (place, title, body))
                database.execute("INSERT INTO ids VALUES (?, ?)", (place, section.id))
            database.execute("INSERT INTO pages (pages) VALUES ('optimize')")

    def sizes(self, folder):
        """Compress the one file, and measure it."""
        compress_folder(folder)
        return Sizes(travelling_bytes(folder / FILE))

    def ask(self, queries, folder, sizes):
        """Query in this process; a browser would need the whole file."""
        with closing(sqlite3.connect(folder / FILE)) as database:
            ids = dict(database.execute("SELECT place, id FROM ids"))
            return Asked([_answer(database, ids, text, sizes) for text in queries])


def _answer(database, ids, text, sizes):
    started = perf_counter()
    match = " OR ".join(f'"{term}"' for term in dict.fromkeys(bigrams(text)))
    rows = database.execute(FIND, (match, RESULTS)).fetchall() if match else []
    spent = (perf_counter() - started) * 1000
    return Answer([ids[place] for (place,) in rows], spent, sizes.index_bytes, 1)
