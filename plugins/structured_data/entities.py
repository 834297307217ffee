"""What a record is in the words of schema.org: only what its page shows, and no property without a value."""


def entity(view, record):
    """The schema.org object of `record` as a dict, made by its kind; None for what schema.org has no word for."""
    return record.fields.schema_org(record, view)
