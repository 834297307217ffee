"""The laws that a record cites and the documents that it names, as the component `sources` shows them."""

from ...model.citations import cited_documents, cited_laws
from .law import article_address
from .view import dated


def sources(view, record):
    """{laws, documents} of `record`."""
    return {
        "laws": [_law(view, law, numbers) for law, numbers in cited_laws(record, view.catalogue)],
        "documents": [_document(part) for part in cited_documents(record)],
    }


def _law(view, law, numbers):
    force = view.shared["law_flag"](law, "现行有效")
    return {
        "law": law.fields.short,
        "url": view.address(law),
        "version": law.fields.version,
        "force": force.label,
        "tone": force.tone,
        "ahead": force.ahead,
        "articles": [{"text": str(number), "url": article_address(view, law, number)} for number in numbers],
    }


def _document(part):
    return {
        "title": part.title,
        "url": part.url,
        "publisher": part.publisher,
        "note": part.note,
        "date": dated(part.date),
    }
