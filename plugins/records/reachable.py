"""Whom a page sends its readers to, and which forms it has: what to say where those it names or asks for may not be shown."""

from dataclasses import dataclass

from .record import Record


@dataclass(frozen=True)
class Reachable:
    """The `contacts` of a page. `missing`: it wants some and none may be shown; then `instead` are those to ask meanwhile, the
    national lines of what it asks, else the help of the site."""

    contacts: tuple[Record, ...]
    instead: tuple[Record, ...]
    missing: bool


def reachable(record, catalogue):
    """The Reachable of `record`: whom its fields name, those of a rights problem among its bodies.

    One that names and asks for nobody misses nobody. `catalogue` is a visible one: there what is asked by topic is
    answered (answered.py).
    """
    named = list(dict.fromkeys(reference for _, reference in record.references() if reference.kind == "contact"))
    topics = {value for location, value in record.values() if value and "ask" in location}
    found = tuple(filter(None, map(catalogue.find, named)))
    if found and not all(_stands_in(contact, topics, catalogue) for contact in found):
        return Reachable(found, (), False)
    missing = bool(named or topics)
    helpers = filter(None, map(catalogue.find, catalogue.site.help_contacts))
    return Reachable((), found or (tuple(helpers) if missing else ()), missing)


def is_elsewhere(body, contact, catalogue):
    """Whether `contact` answers the `ask` of a body of the association without being the association's."""
    return bool(contact and body.ask) and not catalogue.is_ours(contact.layer)


def _stands_in(contact, topics, catalogue):
    """Whether `contact` is only the line for some of `topics`, words of their vocabulary, and looks after none of them."""
    lines = {catalogue.vocabularies["topics"].term(topic).line for topic in topics}
    return contact.slug in lines and not set(topics) & set(contact.fields.topics)


def form_is_to_come(part, catalogue):
    """Whether the material `part` wants a form which may not be shown, or which nobody has made yet."""
    return bool(part.form or part.wants_form) and not catalogue.find(part.form)


def forms_to_come(record, catalogue):
    """The names of the papers of `record` that want such a form."""
    return [part.name for part in getattr(record.fields, "materials", ()) if form_is_to_come(part, catalogue)]


def lacks_forms(record, catalogue):
    """Whether `record` names or wants forms of its own, and none of them may be shown."""
    wanted = getattr(record.fields, "forms", []) + getattr(record.fields, "wants_form", [])
    return bool(wanted) and not catalogue.linked(record, "forms")
