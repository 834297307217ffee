"""The interface of an engine, and the measurements that it returns."""

from dataclasses import dataclass
from typing import Protocol

RESULTS = 10  # number of results with title and excerpt that a query must return


@dataclass(frozen=True)
class Sizes:
    """The bytes that a host stores, as they travel: the index, the texts of results, and the scripts."""

    index_bytes: int
    store_bytes: int = 0
    script_bytes: int = 0


@dataclass(frozen=True)
class Answer:
    """The results and the cost of one query.

    `ids` are ordered by rank. `cold_bytes` and `cold_files` travel to a client that has opened the engine but not asked
    anything yet, and `cold_ms` is its computing time. `warm_ms` is the time of the same client for the same query asked
    again. None means not measured.
    """

    ids: list
    warm_ms: float | None = None
    cold_bytes: int | None = None
    cold_files: int | None = None
    cold_ms: float | None = None


@dataclass(frozen=True)
class Asked:
    """The answers to all queries in order, and the bytes that opening the engine takes."""

    answers: list
    base_bytes: int = 0


class Engine(Protocol):
    """A search engine; it has a folder of its own, which is also the root of its site if it has one."""

    def prepare(self, sections, folder):
        """Write what a site has anyway (its pages); this does not count as build time."""

    def build(self, sections, folder):
        """Write the index of `sections` (list of corpus.Section) into `folder`."""

    def sizes(self, folder):
        """Return the Sizes of what build() has written."""

    def ask(self, queries, folder, sizes):
        """Return the Asked for `queries` (list of texts) over the index in `folder`."""
