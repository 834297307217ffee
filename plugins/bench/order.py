"""The options of one run of the benchmark."""

from dataclasses import dataclass

from .corpus import read_corpus
from .engines import MODULES
from .generated import with_generated


@dataclass(frozen=True)
class Order:
    """What one run measures.

    `corpus`, `queries` and `synonyms` are files (`synonyms` may be ""). `documents` is the number of documents of the
    corpus to use, None for all; if the corpus has fewer, the rest is generated. `engines` are names. Each of `without`
    is a ranking step of the portal, or several joined by +, that is left out once.
    """

    corpus: str
    queries: str
    documents: int | None = None
    engines: tuple = tuple(MODULES)
    synonyms: str = ""
    without: tuple = ()
    cost: bool = True


def sections_of(corpus, documents):
    """Return the sections to search: the first `documents` of the file `corpus`, filled up with generated ones."""
    sections = read_corpus(corpus, documents)
    return with_generated(sections, documents or len(sections))
