"""One entry of components/facts.html, for values that are more than text.

An entry without a text stands for a field that is left open; templates leave it out.
"""

from ...model.total_time import total_time
from .links import link
from .view import dated


def linked(view, label, record):
    """{label, text, links} that leads to `record`; its text is None where there is no record."""
    if record is None:
        return {"label": label, "text": None}
    return {"label": label, "text": record.title, "links": [link(view, record)]}


def outside(view, label, url, words):
    """{label, text, links} that leads from the site to `url` by `words`; its text is None where there is no `url`."""
    return {"label": label, "text": url, "links": [{"text": words, "url": url}] if url else None}


def on(view, label, day):
    """{label, text, iso} of the date `day`; its text is None where there is no date."""
    return {"label": label, "text": None, **(dated(day) or {})}


def in_all(view, record):
    """{label, text, note} of how long the matter of `record` takes in all; its text is None where that is not known."""
    found = total_time(record, view.catalogue.referring(record, "round"))
    told = found and found.round and f"按“{found.round.title}”的时间表算"
    return {"label": "全程用时", "text": found and found.text, "note": told}
