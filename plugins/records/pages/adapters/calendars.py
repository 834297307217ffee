"""Calendars to subscribe to (plugins/calendar/) as the component `subscribe` shows them.

`calendars` are {id: Calendar}. `domain` is the address of the site, in a preview that of the site to be, because a
program asks for a calendar again and again.
"""

_SORTS = {"platform": "按平台", "award": "按奖项", "programme": "按事项", "field": "按领域", "audience": "按对象"}


def calendar_of(view, record, calendars):
    """The Calendar of the page of `record`, None for pages without one. A round has that of what it is a round of."""
    return calendars.get(_id_of(record))


def _id_of(record):
    kind, fields = record.kind.name, record.fields
    if kind == "page" and fields.template == "deadlines":
        return "all"
    if kind != "round":
        return f"{kind}-{record.slug}"
    return f"award-{fields.award}" if fields.award else f"programme-{fields.programme}"


def webcal(view, calendar, domain):
    """The address of `calendar` that opens in the program for calendars."""
    return "webcal://" + f"{domain}/{calendar.path}".split("://")[1]


def whole(view, calendars, domain):
    """{items}: the calendar of all dates, with its address to copy."""
    calendar = calendars["all"]
    return {"items": [_item(view, calendar, domain) | {"address": f"{domain}/{calendar.path}"}]}


def by_sort(view, calendars, domain):
    """[{title, items}] of the calendars by what they were chosen, those of single events left out."""
    groups = {
        title: [_item(view, calendar, domain) for calendar in calendars.values() if calendar.sort == sort]
        for sort, title in _SORTS.items()
    }
    return [{"title": title, "items": items} for title, items in groups.items() if items]


def _item(view, calendar, domain):
    return {
        "text": calendar.label,
        "url": webcal(view, calendar, domain),
        "file": view.address(calendar.path),
    }
