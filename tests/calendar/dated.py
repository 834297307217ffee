"""Makes the attribute `dates` of pages as the calendar room gets it."""

from datetime import date, datetime, timedelta, timezone

from plugins.standing.span import days, moments

BEIJING = timezone(timedelta(hours=8))


def item(id="公示", start=None, end=date(2026, 12, 16), closes=False, was=(), note=None, change=None, changed=None):
    """Return one item of `dates`; without `start` it is one day or one moment."""
    if isinstance(end, datetime):
        span = (
            moments(start, end)
            if isinstance(start, datetime)
            else days(start or end.date(), end.date(), BEIJING, f"{end:%H:%M}")
        )
    else:
        span = days(start, end, BEIJING)
    return {
        "id": id,
        "label": id,
        "start": start,
        "end": end,
        **span.plain,
        "act": "apply" if closes else None,
        "closing": f"{id.removesuffix('截止')}截止" if closes else None,
        "was": list(was),
        "note": note,
        "change": change,
        "changed": changed,
    }


def page(*dates, slug="youth-2026", kind="round", **more):
    """Return the attribute `page.dates` of a page with `dates`."""
    return {
        "ref": f"{kind}:{slug}",
        "kind": kind,
        "kind_label": "届次与申报",
        "title": "青年奖 2026 年",
        "url": f"{kind}s/{slug}/",
        "example": False,
        "reviewed": date(2026, 11, 1),
        "place": None,
        "platforms": [],
        "calendars": [],
        "dates": list(dates),
    } | more


def moment(*parts):
    """Return a moment by the clocks of Beijing."""
    return datetime(*parts, tzinfo=BEIJING)
