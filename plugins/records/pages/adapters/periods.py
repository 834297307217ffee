"""Periods fixed by law in the plain words of their records, as the component `record_table` shows them."""

from ...services.time_limits import length_in_words
from .law import article_address


def table(view, caption, records):
    """{caption, columns, rows} of the periods `records`."""
    return {
        "caption": caption,
        "columns": ["期限", "多长", "从哪一天算", "依据"],
        "rows": [_row(view, record) for record in records],
    }


def _row(view, record):
    fields = record.fields
    return {
        "id": f"period-{record.slug}",
        "title": record.title,
        "url": view.address(record),
        "note": _note(fields),
        "cells": [length_in_words(fields), "；".join(fields.events), {"links": _cites(view, fields.cites)}],
        "facets": {},
    }


def _note(fields):
    """What happens after the period, below what it depends on."""
    asked = "".join(f"先看：{question.question}？" for question in fields.asks[:1])
    only = f"前提：{fields.condition.removesuffix('。')}。" if fields.condition else ""
    return f"{asked}{only}{fields.after or ''}" or None


def _cites(view, parts):
    laws = ((part, view.catalogue.get("law", part.law)) for part in parts)
    return [
        {
            "text": law.fields.short + (law.fields.called(part.article) if part.article else "") + (part.clause or ""),
            "url": article_address(view, law, part.article),
        }
        for part, law in laws
        if law
    ]
