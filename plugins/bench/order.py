"""What one run of the bench is to do."""

from dataclasses import dataclass

from .corpus import read_corpus
from .engines import MODULES
from .generated import with_generated


@dataclass(frozen=True)
class Order:
    """`corpus`, `queries` and `synonyms` are files (`synonyms` may be ""); `documents` is how many of the corpus, None
    for all, and beyond its end documents are made from it; `engines` are names; each of `without` is a step of the
    portal's ranking, or several joined by +, that is left out once.
    """

    corpus: str
    queries: str
    documents: int | None = None
    engines: tuple = tuple(MODULES)
    synonyms: str = ""
    without: tuple = ()
    cost: bool = True


def sections_of(corpus, documents):
    """Return the sections that are searched: the first `documents` of the file `corpus`, more if it has not so many."""
    sections = read_corpus(corpus, documents)
    return with_generated(sections, documents or len(sections))
