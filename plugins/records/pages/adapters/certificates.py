"""All certificate numbers (services/certificates.py) as the component `record_table` shows them."""


def table(view, certificates):
    """{caption, columns, rows} of `certificates`; a row disappears when the page of its laureate does."""
    return {
        "caption": "已登记的证书编号",
        "columns": ["获得者", "证书编号", "奖项和年度", "状态"],
        "rows": [_row(view, each) for each in certificates],
    }


def _row(view, certificate):
    award = certificate["award"] or certificate["round"]
    return {
        "title": certificate["name"],
        "url": view.address(certificate["url"]),
        "note": certificate["organisation"],
        "cells": [certificate["number"], f"{award}，{certificate['year']}年", certificate["state"]],
        "facets": {},
        "until": certificate["until"],
    }
