"""Of two contacts for one topic it must be clear who is asked first."""

from ..asking import rank
from ..problem import Problem
from . import at


def check(catalogue):
    """Yield a Problem for each contact that looks after a topic just as another does that is as near."""
    if "levels" not in catalogue.vocabularies:      # its fault is told already
        return
    first = {}
    for contact in sorted(catalogue.of("contact"), key=lambda record: record.path):
        for index, topic in enumerate(contact.fields.topics):
            for district in contact.fields.districts or [None]:
                other = first.setdefault((topic, district, rank(catalogue, contact, topic)), contact)
                if other is not contact:
                    yield Problem(*at(contact, ("topics", index)), f"“{topic}”先找谁分不清：{other.path} 同样近，也把它写在同一位。"
                                  "请把主要管的写在前面，或者用“先后”（order）写明")
