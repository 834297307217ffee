"""What a record rests on: the laws and articles it cites, and the documents it names as sources."""

from .parts import Citation, Source


def parts_of(record):
    """Return every Citation and Source in the fields of `record`, in the order of the model."""
    return [part for _, part in record.values() if isinstance(part, (Citation, Source))]


def cited(law, part):
    """Return the words for what the Citation or Source `part` cites of the record `law`: 《专利法》第十五条第一款."""
    return f"《{law.fields.short}》{law.fields.called(part.article) if part.article else ''}{part.clause or ''}"


def cited_laws(record, catalogue):
    """Return [(law record, [article numbers in order])] for every visible law that `record` cites, by first mention.

    A record that names a period cites what the record of the period cites.
    """
    articles = {}
    for part in [*parts_of(record), *_parts_of_periods(record, catalogue)]:
        if part.law:
            found = articles.setdefault(part.law, set())
            found |= {part.article} if part.article else set()
    laws = ((catalogue.get("law", slug), numbers) for slug, numbers in articles.items())
    return [(law, sorted(numbers)) for law, numbers in laws if law]


def _parts_of_periods(record, catalogue):
    named = (catalogue.find(value) for _, value in record.references() if value.kind == "period")
    return [part for period in named if period for part in parts_of(period)]


def cited_documents(record):
    """Return the documents other than laws that `record` names as sources, each once."""
    documents = {
        (part.title, part.publisher): part for part in parts_of(record) if isinstance(part, Source) and part.title
    }
    return list(documents.values())


def plain_citation(source, catalogue, root=""):
    """Return {text, url} for a Citation or Source: its words and where to read it.

    The address of a law begins with `root`; without `root` it is relative to the site.
    The address of a document is its own, or None.
    """
    law = catalogue.get("law", source.law) if source.law else None
    if law is None:
        return {"text": source.title or source.law, "url": source.url}
    return {"text": cited(law, source), "url": root + law.url + (f"#{source.article.anchor}" if source.article else "")}
