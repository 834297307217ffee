"""Complaints got a page of their own, and 求助 no longer stands on every page; the footer should lead to both."""

from datetime import date

from ...records.reading.problem import Problem
from ..texts import SITE

SINCE = date(2026, 12, 1)
TITLE = "页脚要通到投诉和联系渠道"

_WANTED = {
    "complaints": "投诉和意见",
    "contacts": "联系渠道",
}


def left(layer):
    """Yield a Problem for each of the two pages that is there and that the footer does not name."""
    fields = layer.fields(SITE) or {}
    footer = fields.get("footer")
    if not isinstance(footer, list):
        return
    named = {item.get("to") for item in footer if isinstance(item, dict)}
    for slug, words in _WANTED.items():
        if f"pages/{slug}.md" in layer.there and f"page:{slug}" not in named:
            yield Problem(
                layer.shown(SITE),
                layer.line(SITE, ("footer",)),
                1,
                f"页脚没有通到“{words}”。请加一行 - {{text: {words}, to: page:{slug}}}",
            )
