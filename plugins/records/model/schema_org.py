"""What several kinds need to describe a record in the words of schema.org."""

SCHEMA = "https://schema.org/"


def stated(**properties):
    """A schema.org object of `properties` without those that say nothing; `kind` is its type."""
    kind = properties.pop("kind")
    return {"@type": kind} | {name: value for name, value in properties.items() if value not in (None, "", [])}


def organisation(record):
    """The Organization that the record of an organisation describes, by name."""
    return {"@type": "Organization", "name": record.title}


def news(record, view, kind):
    """The dated `record` as an article of the schema.org type `kind`, written by the association."""
    fields = record.fields
    return stated(
        kind=kind,
        headline=record.title,
        description=fields.summary,
        url=view.address(record),
        datePublished=fields.date.isoformat(),
        dateModified=max(fields.date, fields.reviewed).isoformat(),
        articleSection=str(fields.column),
        author=view.association(),
        publisher=view.association(),
    )
