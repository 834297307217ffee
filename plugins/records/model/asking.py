"""Decides which contacts look after a topic in a district, and in which order visitors ask them."""


def in_order(catalogue, topic, district=None):
    """Return the contacts that look after `topic` in `district`, sorted; visitors ask the first one first.

    Contacts of the district itself come before all others, then the nearest level,
    then those that name the topic earlier in their list, then the smaller “先后” (order); those without one come last.
    Without `district`, only contacts that look after all districts count.
    """
    asked = [
        contact
        for contact in catalogue.of("contact")
        if topic in contact.fields.topics and (not contact.fields.districts or district in contact.fields.districts)
    ]
    return sorted(asked, key=lambda contact: (*rank(contact, catalogue, topic), contact.slug))


def rank(contact, catalogue, topic):
    """Return the sort key of `contact` for `topic`, smaller first; no two contacts should have the same key."""
    levels = catalogue.vocabularies["levels"].labels
    return (
        not contact.fields.districts,
        levels.index(contact.fields.scope),
        contact.fields.topics.index(topic),
        contact.fields.order or float("inf"),
    )
