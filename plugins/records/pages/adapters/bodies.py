"""The bodies that a record sends its readers to, as the component `bodies` shows them."""


def bodies(view, record):
    """{items} of the bodies of `record`.

    Where somebody else answers in the place of the association, the item has their phone number and does not lead to
    their page.
    """
    return {"items": [_item(view, body) for body in record.fields.bodies]}


def _item(view, body):
    contact = view.catalogue.find(body.contact)
    instead = view.shared["is_elsewhere"](body, contact)
    return {
        "name": body.name,
        "role": body.role,
        "when": body.when,
        "phone": contact.fields.phone if contact else None,
        "url": view.address(contact) if contact and not instead else None,
        "instead": instead,
    }
