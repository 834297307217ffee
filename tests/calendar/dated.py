"""What pages say of their dates, as the calendar room gets it, made for tests."""

from datetime import date, datetime, timedelta, timezone

from plugins.standing.span import days, moments

BEIJING = timezone(timedelta(hours=8))


def item(id="公示", start=None, end=date(2026, 12, 16), closes=False, was=(), note=None, change=None, changed=None):
    """One item of `dates`."""
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
        "closes": closes,
        "was": list(was),
        "note": note,
        "change": change,
        "changed": changed,
    }


def page(*dates, slug="youth-2026", kind="round", **more):
    """The attribute `page.dates` of a page with `dates`."""
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
    """A moment on the clocks of Beijing."""
    return datetime(*parts, tzinfo=BEIJING)
