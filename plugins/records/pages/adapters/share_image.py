"""What the picture of a page in a messenger says besides its title, as the kind of the record declares it."""


def label(view, record):
    """The words above the title; "" for none."""
    return record.fields.label_in_image()


def line(view, record):
    """The words below the title."""
    return record.fields.line_in_image()
