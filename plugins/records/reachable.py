"""Whom a page sends its readers to, and which forms it has: what to say where those it names may not be shown."""

from dataclasses import dataclass

from .record import Record


@dataclass(frozen=True)
class Reachable:
    """The `contacts` that a page names and shows. `missing`: it names some and may show none; `instead` are then those of the
    site's help."""

    contacts: tuple[Record, ...]
    instead: tuple[Record, ...]
    missing: bool


def reachable(record, catalogue):
    """The Reachable of `record`: whom its fields name, those of a rights problem among its bodies. One that names nobody misses
    nobody."""
    named = list(dict.fromkeys(reference for _, reference in record.references() if reference.kind == "contact"))
    contacts = tuple(filter(None, map(catalogue.find, named)))
    missing = bool(named) and not contacts
    helpers = filter(None, map(catalogue.find, catalogue.site.help_contacts))
    return Reachable(contacts, tuple(helpers) if missing else (), missing)


def forms_to_come(record, catalogue):
    """The names of the papers of `record` that want a form which may not be shown."""
    return [part.name for part in getattr(record.fields, "materials", ()) if part.form and not catalogue.find(part.form)]


def lacks_a_form(record, catalogue):
    """Whether the page of `record` says that a form is still to come: of a paper, or because none of its own may be shown."""
    own = getattr(record.fields, "forms", ())
    return bool(forms_to_come(record, catalogue)) or (bool(own) and not any(map(catalogue.find, own)))
