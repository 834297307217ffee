"""What the bench asks of an engine, and what it learns from one."""

from dataclasses import dataclass
from typing import Protocol

RESULTS = 10  # results with title and excerpt that a query must bring


@dataclass(frozen=True)
class Sizes:
    """What a host stores, in bytes as they travel: the index, the texts of results apart, the scripts apart."""

    index_bytes: int
    store_bytes: int = 0
    script_bytes: int = 0


@dataclass(frozen=True)
class Answer:
    """What one query found and cost.

    `ids` best first; `cold_bytes` and `cold_files` travel to a client that has opened the engine and asked nothing yet;
    `warm_ms` the same client takes when asked again; `cold_ms` it computes the first time. None is not measured.
    """

    ids: list
    warm_ms: float | None = None
    cold_bytes: int | None = None
    cold_files: int | None = None
    cold_ms: float | None = None


@dataclass(frozen=True)
class Asked:
    """The answers to all queries in their order, and the bytes that opening the engine takes."""

    answers: list
    base_bytes: int = 0


class Engine(Protocol):
    """An engine lives in a folder of its own, which is also the root of the site where it has one."""

    def prepare(self, sections, folder):
        """Write what a site has anyway (its pages); not part of the build time."""

    def build(self, sections, folder):
        """Write the index of `sections` (list of corpus.Section) into `folder`."""

    def sizes(self, folder):
        """Return the Sizes of what was built."""

    def ask(self, queries, folder, sizes):
        """Return Asked for `queries` (list of text) over the index in `folder`."""
