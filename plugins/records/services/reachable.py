"""The contacts to whom a page sends its readers, and its forms; some that it names may not be shown."""

from dataclasses import dataclass

from ..model.record import Record
from .service import Service


@dataclass(frozen=True)
class Reachable:
    """The contacts that a page can show.

    `missing` is true if the page names contacts or asks for some and can show none.
    Then `instead` holds the national lines for its topics, or else the help contacts of the site.
    """

    contacts: tuple[Record, ...]
    instead: tuple[Record, ...]
    missing: bool


def reachable(record, catalogue):
    """Return the Reachable of `record`: the contacts that its fields name, including the bodies of a rights problem.

    A record that neither names nor asks for a contact misses none. `catalogue` must be a visible one,
    in which requests by topic are answered (model/answered.py).
    """
    named = list(dict.fromkeys(reference for _, reference in record.references() if reference.kind == "contact"))
    contacts = tuple(filter(None, map(catalogue.find, named)))
    topics = asked_topics(record)
    missing = bool(named or topics) and not contacts
    return Reachable(contacts, _helpers(topics, catalogue) if missing else (), missing)


def asked_topics(record):
    """Return the topics about which `record` asks, each once, in its order."""
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
    """Whether `contact` answers the `ask` of a body of the association without being the association's own."""
    return bool(contact and body.ask) and not catalogue.is_ours(contact.layer)


def form_is_to_come(part, catalogue):
    """Whether the material `part` needs a form that may not be shown, or that nobody has made yet."""
    return bool(part.form or part.wants_form) and not catalogue.find(part.form)


def forms_to_come(record, catalogue):
    """Return the names of the papers of `record` that need such a form."""
    return [part.name for part in getattr(record.fields, "materials", ()) if form_is_to_come(part, catalogue)]


def lacks_forms(record, catalogue):
    """Whether `record` names or needs forms of its own, and none of them may be shown."""
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
