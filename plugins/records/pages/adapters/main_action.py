"""The parameters of components/main-action.html: the one thing that most readers of a page came to do."""

from .links import dialled


def telephone(view, words, contact):
    """A button with `words` and the number of `contact`, a Record; None for a contact without a number."""
    if not (contact and contact.fields.phone):
        return None
    number = contact.fields.phone
    return {"text": f"{words}：{number}", "url": dialled(number), "note": contact.fields.hours}


def first_telephone(view, words, contacts):
    """The button of the first of `contacts` that has a number, None if none has."""
    return next(filter(None, (telephone(view, words, contact) for contact in contacts)), None)
