"""The page of open data: which data sets there are, and how new they are."""

from ...model.numerals import han_date


def rows(view, data_sets, kinds):
    """The rows of components/record-table.html for `data_sets`, a row for each that holds something.

    They stand in the order of `kinds`, the names of kinds as people look for them.
    """
    place = {name: at for at, name in enumerate(kinds)}
    return [_row(view, each) for each in sorted(_filled(data_sets), key=lambda each: place[each.kind.name])]


def updated(view, data_sets):
    """The day of the newest record in any of `data_sets`; None where they hold nothing."""
    return max((each.updated for each in _filled(data_sets)), default=None)


def _filled(data_sets):
    return [each for each in data_sets if each.records]


def _row(view, data_set):
    column = view.catalogue.get("page", data_set.kind.plural)
    examples = f"（示例 {data_set.examples} 条）" if data_set.examples else ""
    return {
        "title": column.title if column else data_set.kind.label,
        "url": view.address(column or data_set.files[0].path),
        "note": f"{len(data_set.records)} 条{examples}。{data_set.kind.fields.purpose}",
        "cells": [han_date(data_set.updated), {"links": [_download(view, file) for file in data_set.files]}],
        "facets": {},
    }


def _download(view, file):
    return {"text": f"{file.form} {file.size}", "url": view.address(file.path)}
