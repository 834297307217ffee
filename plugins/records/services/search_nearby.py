"""Where search sends readers when no page answers: to the topics near a record, and to the contacts for it."""

from functools import cache

from ..model.fields import Term
from ..model.listing import list_head, listing


class Nearby:
    """The narrowed lists of a catalogue, gathered once a build, from which those near a record are chosen."""

    def __init__(self, catalogue):
        self._catalogue = catalogue
        self._addresses = cache(self._find_addresses)

    def of(self, record):
        """Return {"topics", "whom"} of `record`, each [{"label", "url"}].

        "topics" has the list of what the record is about, by the field that groups the list of its kind, or nothing;
        "whom" has the lists of contacts for the topics about which the record sends its readers to ask.
        """
        head = self._addresses(record.kind.name)
        about = record.terms(head["group_by"])[:1] if head["group_by"] else []
        asked = [value for _, value in record.values() if isinstance(value, Term) and value.vocabulary == "topics"]
        contacts = [
            self._catalogue.find(reference) for _, reference in record.references() if reference.kind == "contact"
        ]
        named = [topic for contact in contacts if contact for topic in contact.terms("topics")[:1]]
        return {
            "topics": self._shown(about, head["by_label"]),
            "whom": self._shown(dict.fromkeys(asked + named), self._addresses("contact")["by_label"]),
        }

    def _find_addresses(self, kind):
        """Return {"group_by", "by_label"} for the list page of `kind`.

        "group_by" is the field that groups it, "by_label" is {label: address of a narrowed list}.
        """
        head = list_head(self._catalogue, kind)
        narrowed_by = self._catalogue.kinds[kind].facets
        group_by = head.fields.group_by if head and head.fields.group_by in narrowed_by else None
        name = "topics" if kind == "contact" else group_by
        facets = listing(head, self._catalogue).facets if head and name else []
        values = [value for facet in facets if facet.name == name for value in facet.values]
        return {"group_by": group_by, "by_label": {value.label: value.url for value in values}}

    def _shown(self, terms, addresses):
        return [{"label": str(term), "url": addresses[term]} for term in terms if term in addresses]
