"""Whom a page sends its readers to, and which forms it has: what to say where those it names or asks for may not be shown."""

from dataclasses import dataclass

from .record import Record


@dataclass(frozen=True)
class Reachable:
    """The `contacts` that a page names and shows. `missing`: it wants some and may show none; `instead` are then those of the
    site's help."""

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
    asks = any(value and "ask" in location for location, value in record.values())
    missing = not contacts and (bool(named) or asks)
    helpers = filter(None, map(catalogue.find, catalogue.site.help_contacts))
    return Reachable(contacts, tuple(helpers) if missing else (), missing)


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
