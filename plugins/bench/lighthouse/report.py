"""Shows the results of Lighthouse as a table with a column for the limits and one for each page."""

from ..report import shown, table
from .lighthouse import CATEGORIES

ROWS = (  # label, figure, unit
    ("performance", "performance", ""),
    ("accessibility", "accessibility", ""),
    ("best practices", "best-practices", ""),
    ("SEO", "seo", ""),
    ("largest contentful paint", "lcp_ms", "ms"),
    ("total blocking time", "tbt_ms", "ms"),
    ("layout shift", "cls", ""),
    ("HTML, gzip", "html_bytes", "B"),
    ("CSS, gzip", "css_bytes", "B"),
    ("script, gzip", "script_bytes", "B"),
)


def report(result):
    """Return `result` (of lighthouse.audit_site) as text: the table, and below it everything that cost a point."""
    pages, limits = result["pages"], result["limits"]
    rows = [
        (label, [shown(limits[key], unit), *(_marked(page[key], limits[key], key, unit) for page in pages.values())])
        for label, key, unit in ROWS
    ]
    addresses = [f"{name}: /{page['address']}" for name, page in pages.items()]
    faults = [f"{name}: {title} ({audit})" for name, page in pages.items() for audit, title in page["faults"].items()]
    title = f"Lighthouse {result['lighthouse']}, phone, medians of {result['rounds']}"
    load = f"speed of the machine by Lighthouse's index: {result['machine']:.0f}, at rest 1000 or more"
    return "\n".join([*table(title, ["limit", *pages], rows), "", f"* past its limit; {load}", *addresses, *faults])


def _marked(value, limit, key, unit):
    """Return the figure, with a star if it misses its limit: scores must reach theirs, all others must not exceed
    theirs.
    """
    past = value < limit if key in CATEGORIES else value > limit
    return f"{'*' if past else ''}{shown(value, unit)}"
