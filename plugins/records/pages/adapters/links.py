"""Records and telephone numbers as plain links."""


def links(view, records):
    """[{text, url}] of `records`."""
    return [link(view, record) for record in records]


def link(view, record):
    """{text, url} of `record`, None for none."""
    return record and {"text": record.title, "url": view.address(record)}


def dialled(number):
    """The address that dials the telephone `number` (RFC 3966, which knows no spaces)."""
    return f"tel:{number.replace(' ', '')}"
