"""The hue of a record: a word of the theme for the colours of a platform, "" for none."""


def of_record(view, record):
    """The hue of `record`: that of its platform, named by the record or implied by its kind."""
    return record.fields.hue_on_page(view.catalogue) or ""
