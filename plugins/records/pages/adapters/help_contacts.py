"""The contacts to whom the site sends everybody who needs help, `help_contacts` of site.yml."""


def channels(view):
    """The items of components/help-block.html."""
    return [
        {"title": contact.title, "url": view.address(contact), "phone": contact.fields.phone}
        for contact in _shown(view)
    ]


def numbers(view):
    """The items of components/contacts.html where there is no network: what needs one is left out."""
    return [
        {
            "title": contact.title,
            "url": view.address(contact),
            "summary": None,
            "phone": contact.fields.phone,
            "hours": contact.fields.hours,
            "address": None,
            "website": None,
        }
        for contact in _shown(view)
    ]


def _shown(view):
    found = (view.catalogue.find(reference) for reference in view.catalogue.site.help_contacts)
    return [contact for contact in found if contact]
