"""The pack of papers of a round or a programme: the versions of the forms that it wants."""


def versions(view, record):
    """The versions of every form among the materials of `record`, for components/which-version.html.

    A form that several materials name comes once.
    """
    named = dict.fromkeys(part.form for part in record.fields.materials if part.form)
    forms = [form for form in map(view.catalogue.find, named) if form]
    return [version for form in forms for version in view.shared["versions_of"](form)]
