"""The contacts to whom a page sends its readers, and its forms; some that it names may not be shown."""

from dataclasses import dataclass

from ..model.asking import in_order
from ..model.record import Record
from .service import Service


@dataclass(frozen=True)
class Instead:
    """Whom to ask in place of contacts that cannot be reached: `contacts`, about `topic` in `district`.

    Both are words of vocabularies. `district` is None for a record that is in no one district, and both are None for
    the help contacts of the site.
    """

    topic: str | None
    district: str | None
    contacts: tuple[Record, ...]


@dataclass(frozen=True)
class Reachable:
    """The contacts that a page can show.

    `missing` is true if the page needs contacts, names some or asks for some, and can show none. `silent` is true if
    it shows contacts and none of them tells a telephone number, an address, an email address or a 公众号.
    In both cases `by_topic` says whom to ask instead, and `instead` holds the same contacts, each once.
    """

    contacts: tuple[Record, ...]
    instead: tuple[Record, ...]
    missing: bool
    silent: bool = False
    by_topic: tuple[Instead, ...] = ()


def reachable(record, catalogue):
    """Return the Reachable of `record`: the contacts that its fields name, including the bodies of a rights problem.

    A contact is its own. A record that neither names nor asks for a contact misses none, unless its kind needs one.
    `catalogue` must be a visible one, in which requests by topic are answered (model/answered.py).
    """
    named = list(dict.fromkeys(reference for _, reference in record.references() if reference.kind == "contact"))
    contacts = (record,) if record.kind.name == "contact" else tuple(filter(None, map(catalogue.find, named)))
    missing = bool(named or asked_topics(record) or record.fields.needs_channel) and not contacts
    silent = bool(contacts) and not any(contact.fields.is_reachable for contact in contacts)
    by_topic = tuple(_by_topic(record, contacts, catalogue)) if missing or silent else ()
    instead = tuple(dict.fromkeys(contact for each in by_topic for contact in each.contacts))
    return Reachable(contacts, instead, missing, silent, by_topic)


def topics_of(record, catalogue):
    """Return the topics that readers of `record` ask about.

    They are those about which it asks itself, else the main ones of its contacts, else what its programme asks about,
    else the topic of its platform or of its kind.
    """
    named = [contact for _, key in record.references() if key.kind == "contact" and (contact := catalogue.find(key))]
    programme = catalogue.find(getattr(record.fields, "programme", None))
    words = catalogue.vocabularies["topics"]
    own = [getattr(record.fields, "platform", None), record.fields.ask_about]
    found = (
        (record.fields.topics[:1] if record.kind.name == "contact" else asked_topics(record))
        or [contact.fields.topics[0] for contact in named]
        or (asked_topics(programme) if programme else [])
        or [term.label for term in words.terms if term.id in own]
    )
    return list(dict.fromkeys(map(str, found)))


def district_of(record):
    """Return the one district in which `record` is, or None."""
    found = [getattr(record.fields, "district", None)] + list(getattr(record.fields, "districts", ()))
    places = list(dict.fromkeys(filter(None, found)))
    return places[0] if len(places) == 1 else None


def _by_topic(record, contacts, catalogue):
    """Yield the Instead of each topic of `record` for which there is one, then perhaps the help of the site."""
    district, told = district_of(record), set(contacts)
    for topic in topics_of(record, catalogue):
        line = nearest(topic, district, catalogue)
        if line and line not in told:
            told.add(line)
            yield Instead(topic, district, (line,))
    if told == set(contacts) and (helpers := tuple(filter(None, map(catalogue.find, catalogue.site.help_contacts)))):
        yield Instead(None, None, helpers)


def nearest(topic, district, catalogue):
    """Return the first contact that looks after `topic` in `district` and can be reached, else the line of the topic.

    The district may be None. The result is None where there is neither.
    """
    asked = (contact for contact in in_order(catalogue, topic, district) if contact.fields.is_reachable)
    return next(asked, None) or catalogue.find(catalogue.vocabularies["topics"].term(topic).line)


def asked_topics(record):
    """Return the topics about which `record` asks, each once, in its order."""
    return list(
        dict.fromkeys(
            value
            for location, value in record.values()
            if "ask" in location and getattr(value, "vocabulary", "") == "topics"
        )
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
