"""Checks that a page which states law or fact names its sources."""

from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each page without sources whose kind has `needs_sources`."""
    for record in catalogue.records:
        fields = record.fields
        named = [getattr(fields, name, None) for name in ("sources", "cites", "basis")]
        if fields.needs_sources and not fields.example and not any(named):
            yield Problem(*at(record), "缺少“来源”（sources）：写明法律条文，或文件的名称和发布者")
