"""Whom to ask: for each topic, and in each district, the one right contact, and who comes after it."""

from dataclasses import dataclass

from .record import Record

OTHERS = 3      # how many are named after the first: who has asked four in vain asks the association


@dataclass(frozen=True)
class Answer:
    """Whom to ask about `topic`, a vocabulary term: `first`, then `others`. `district` is the term of the district for
    which this holds, None where no other answer does."""

    topic: object
    district: object
    first: Record
    others: tuple[Record, ...]


def whom_to_ask(catalogue):
    """[Answer] as of `catalogue`, by topics as their vocabulary has them; a topic that nobody looks after is left out.

    Each begins with the answer for everywhere, if there is one; a district follows where somebody else comes first there.
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


def in_order(catalogue, topic, district=None):
    """The contacts that look after `topic` in `district`, who is to be asked first at the beginning.

    Somebody of the district itself comes before all others, then who is nearest by level, then who names the topic
    earlier among what they look after, then by “先后” (order), last who has none. Without `district` only those who look after all districts.
    """
    asked = [contact for contact in catalogue.of("contact") if topic in contact.fields.topics
             and (not contact.fields.districts or district in contact.fields.districts)]
    return sorted(asked, key=lambda contact: (*rank(catalogue, contact, topic), contact.slug))


def rank(catalogue, contact, topic):
    """What decides who is asked first about `topic`; the smaller comes first, and no two should have the same."""
    levels = catalogue.vocabularies["levels"].labels
    return (not contact.fields.districts, levels.index(contact.fields.scope), contact.fields.topics.index(topic),
            contact.fields.order or float("inf"))
