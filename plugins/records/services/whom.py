"""The service that says whom to ask: for each topic, and in each district, the one right contact and those after it."""

from dataclasses import dataclass

from ..model.asking import in_order
from ..model.record import Record
from .service import Service

OTHERS = 3  # This many contacts are named after the first; whoever has asked four in vain asks the association.


@dataclass(frozen=True)
class Answer:
    """Whom to ask about `topic`, a vocabulary term: `first`, then `others`.

    `district` is the term of the district for which this holds, None for the answer that holds everywhere.
    """

    topic: object
    district: object
    first: Record
    others: tuple[Record, ...]


def whom_to_ask(catalogue):
    """Return [Answer] for the contacts of `catalogue`, by topics in the order of their vocabulary.

    A topic that nobody looks after is left out. The answer for everywhere comes first, if there is one;
    a district follows where another contact comes first.
    """
    return [answer for topic in catalogue.vocabularies["topics"].terms for answer in _about(catalogue, topic)]


def _about(catalogue, topic):
    everywhere = _answer(catalogue, topic, None)
    if everywhere:
        yield everywhere
    for district in catalogue.vocabularies["districts"].terms:
        answer = _answer(catalogue, topic, district)
        if answer and not (everywhere and answer.first is everywhere.first):
            yield answer


def _answer(catalogue, topic, district):
    first, *others = in_order(catalogue, topic.label, district and district.label) or [None]
    return first and Answer(topic, district, first, tuple(others[:OTHERS]))


SERVICE = Service(shared=lambda catalogue: {"whom_to_ask": whom_to_ask(catalogue)})
