"""Records as plain links."""


def links(view, records):
    """[{text, url}] of `records`."""
    return [link(view, record) for record in records]


def link(view, record):
    """{text, url} of `record`, None for none."""
    return record and {"text": record.title, "url": view.address(record)}
