"""Fills in records as a site shows them: what they ask for by topic or role is answered from the whole stack of layers.

A record of a lower layer cannot name a contact or a form of the association. It asks by topic (`ask`) and by what a
form is for (`wants_form`). Here the answers take the place of these requests, so that no page needs to know of them.
"""

from dataclasses import replace

from .asking import in_order
from .fields import Reference
from .offer import offered


class Answers:
    """Finds who looks after a topic and which form serves a role, among the records of a Catalogue."""

    def __init__(self, catalogue):
        self._catalogue = catalogue
        self._forms = {}
        for form in catalogue.of("form"):
            for role in form.fields.serves:
                self._forms.setdefault(role, Reference(form.slug, "form"))
        self._contacts = {}

    def contact(self, topic):
        """Return the Reference to the nearest contact that looks after `topic`, or None."""
        if topic not in self._contacts:
            found = in_order(self._catalogue, topic)
            self._contacts[topic] = Reference(found[0].slug, "contact") if found else None
        return self._contacts[topic]

    def form(self, role):
        """Return the Reference to the form that serves `role`, or None."""
        return self._forms.get(role)


def answered(catalogue):
    """Return the records of `catalogue` with their requests answered;
    records that ask for nothing are the same objects."""
    answers = Answers(catalogue)
    return [_answered(record, answers, catalogue.site) for record in catalogue.records]


def _answered(record, answers, site):
    fields = record.fields
    if getattr(fields, "pattern", False) and record.slug in site.offers:
        fields = offered(fields, site.offers[record.slug])
    updates = {}
    if getattr(fields, "ask", None):
        updates["contacts"] = _first(map(answers.contact, fields.ask), fields.contacts)
    if getattr(fields, "wants_form", None):
        updates["forms"] = _first(map(answers.form, fields.wants_form), fields.forms)
    if any(material.wants_form for material in getattr(fields, "materials", ())):
        updates["materials"] = [_with_form(material, answers) for material in fields.materials]
    if any(body.ask for body in getattr(fields, "bodies", ())):
        updates["bodies"] = [_with_contact(body, answers) for body in fields.bodies]
    if updates:
        fields = fields.model_copy(update=updates)
    return record if fields is record.fields else replace(record, fields=fields)


def _first(found, named):
    """Return the references `found`, without None, followed by those that are `named`; each once."""
    return list(dict.fromkeys([each for each in found if each] + list(named)))


def _with_form(material, answers):
    form = material.wants_form and answers.form(material.wants_form)
    return material.model_copy(update={"form": form}) if form else material


def _with_contact(body, answers):
    contact = body.ask and answers.contact(body.ask)
    return body.model_copy(update={"contact": contact}) if contact else body
