"""Where a reader goes on when no page answers: the topics near a record, and whom one asks about it."""

from functools import cache

from ..model.fields import Term
from ..model.listing import list_head, listing


class Nearby:
    """The narrowed lists of a catalogue, gathered once a build, and which of them are near a record."""

    def __init__(self, catalogue):
        self._catalogue = catalogue
        self._addresses = cache(self._find_addresses)

    def of(self, record):
        """{"topics", "whom"} of `record`, each [{"label", "url"}]: the list of what it is about, by the field that groups the
        list of its kind, none or one; and the lists of contacts that look after what it sends its readers to ask about.
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
        """What the list page of `kind` is grouped by, and the addresses of its narrowed lists by their labels."""
        head = list_head(self._catalogue, kind)
        narrowed_by = self._catalogue.kinds[kind].facets
        group_by = head.fields.group_by if head and head.fields.group_by in narrowed_by else None
        name = "topics" if kind == "contact" else group_by
        facets = listing(head, self._catalogue).facets if head and name else []
        values = [value for facet in facets if facet.name == name for value in facet.values]
        return {"group_by": group_by, "by_label": {value.label: value.url for value in values}}

    def _shown(self, terms, addresses):
        return [{"label": str(term), "url": addresses[term]} for term in terms if term in addresses]
