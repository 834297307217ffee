"""Records as rows of the component `record_table`, for lists that compare them."""

from ...model.numerals import han_date
from ...model.status import status_of
from .links import dialled


def law_table(view, records, listing):
    """{caption, columns, rows} of the laws `records` in a Listing."""
    return {
        "caption": "法律法规",
        "columns": ["名称和版本", "施行日期", "状态"],
        "rows": [_row(view, record, listing, record.fields.version, _law_cells(view, record)) for record in records],
    }


def _law_cells(view, record):
    effective = record.fields.effective
    return [han_date(effective) if effective else "未查到", status_of(record, view.catalogue.now)]


def contact_table(view, records, listing):
    """{caption, columns, rows} of the contacts `records` in a Listing."""
    return {
        "caption": "联系渠道",
        "columns": ["名称", "电话", "服务时间"],
        "rows": [
            _row(view, record, listing, f"管：{'、'.join(record.fields.topics)}", _contact_cells(record.fields))
            for record in records
        ],
    }


def _contact_cells(fields):
    phone = fields.phone and {"text": fields.phone, "url": dialled(fields.phone)}
    return [phone or "未公布", fields.hours or "未注明"]


def _row(view, record, listing, note, cells):
    return {
        "title": record.title,
        "url": view.address(record),
        "note": note,
        "cells": cells,
        "facets": listing.facet_ids(record),
    }
