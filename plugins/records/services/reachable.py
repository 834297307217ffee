"""Whom a page sends its readers to, and which forms it has: what to say where those it names or asks for may not be shown."""

from dataclasses import dataclass

from ..model.record import Record
from .service import Service


@dataclass(frozen=True)
class Reachable:
    """The `contacts` of a page. `missing`: it names or asks for some and may show none; `instead` are then the national lines for
    what it asks about, or without one those of the site's help."""

    contacts: tuple[Record, ...]
    instead: tuple[Record, ...]
    missing: bool


def reachable(record, catalogue):
    """The Reachable of `record`: whom its fields name, those of a rights problem among its bodies.

    One that names and asks for nobody misses nobody. `catalogue` is a visible one: there what is asked by topic is
    answered (answered.py).
    """
    named = list(dict.fromkeys(reference for _, reference in record.references() if reference.kind == "contact"))
    contacts = tuple(filter(None, map(catalogue.find, named)))
    topics = asked_topics(record)
    missing = bool(named or topics) and not contacts
    return Reachable(contacts, _helpers(topics, catalogue) if missing else (), missing)


def asked_topics(record):
    """The topics about which `record` asks, each once, in its order."""
    return list(
        dict.fromkeys(
            value
            for location, value in record.values()
            if "ask" in location and getattr(value, "vocabulary", "") == "topics"
        )
    )


def _helpers(topics, catalogue):
    words = catalogue.vocabularies["topics"]
    lines = dict.fromkeys(words.term(topic).line for topic in topics)
    return tuple(filter(None, map(catalogue.find, lines))) or tuple(
        filter(None, map(catalogue.find, catalogue.site.help_contacts))
    )


def is_elsewhere(body, contact, catalogue):
    """Whether `contact` answers the `ask` of a body of the association without being the association's."""
    return bool(contact and body.ask) and not catalogue.is_ours(contact.layer)


def form_is_to_come(part, catalogue):
    """Whether the material `part` wants a form which may not be shown, or which nobody has made yet."""
    return bool(part.form or part.wants_form) and not catalogue.find(part.form)


def forms_to_come(record, catalogue):
    """The names of the papers of `record` that want such a form."""
    return [part.name for part in getattr(record.fields, "materials", ()) if form_is_to_come(part, catalogue)]


def lacks_forms(record, catalogue):
    """Whether `record` names or wants forms of its own, and none of them may be shown."""
    wanted = [*getattr(record.fields, "forms", ()), *getattr(record.fields, "wants_form", ())]
    return bool(wanted) and not catalogue.linked(record, "forms")


SERVICE = Service(
    shared=lambda catalogue: {
        "reachable": lambda record: reachable(record, catalogue),
        "is_elsewhere": lambda body, contact: is_elsewhere(body, contact, catalogue),
        "form_is_to_come": lambda part: form_is_to_come(part, catalogue),
        "lacks_forms": lambda record: lacks_forms(record, catalogue),
        "forms_to_come": lambda record: forms_to_come(record, catalogue),
    }
)
