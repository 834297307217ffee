"""Who looks after a topic in a district, and in which order to ask them."""


def in_order(catalogue, topic, district=None):
    """The contacts that look after `topic` in `district`, who is to be asked first at the beginning.

    Somebody of the district itself comes before all others, then who is nearest by level, then who names the topic
    earlier among what they look after, then by “先后” (order), last who has none. Without `district` only those who look after all districts.
    """
    asked = [
        contact
        for contact in catalogue.of("contact")
        if topic in contact.fields.topics and (not contact.fields.districts or district in contact.fields.districts)
    ]
    return sorted(asked, key=lambda contact: (*rank(contact, catalogue, topic), contact.slug))


def rank(contact, catalogue, topic):
    """What decides who is asked first about `topic`; the smaller comes first, and no two should have the same."""
    levels = catalogue.vocabularies["levels"].labels
    return (
        not contact.fields.districts,
        levels.index(contact.fields.scope),
        contact.fields.topics.index(topic),
        contact.fields.order or float("inf"),
    )
