"""The hue of a record and of a kind: a word of the theme for the colours of a platform, "" for none."""


def of_record(view, record):
    """The hue of `record`: that of its platform, named by the record or implied by its kind."""
    return record.fields.hue_on_page(view.catalogue) or ""


def of_kind(view, name):
    """The hue of the kind named `name`."""
    kind = view.catalogue.kinds.get(name)
    return (kind and kind.fields.kind_hue) or ""
