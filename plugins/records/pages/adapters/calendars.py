"""Calendars to subscribe to (plugins/calendar/) as the component `subscribe` shows them.

`calendars` are {id: Calendar}. `domain` is the address of the site, in a preview that of the site to be, because a
program asks for a calendar again and again.
"""

from ...services.deadlines import facet_calendar

_SORTS = {
    "platform": "按平台",
    "kind": "按类别",
    "award": "按奖项",
    "programme": "按事项",
    "field": "按领域",
    "audience": "按对象",
}


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


def absolute(view, calendar, domain):
    """The address of `calendar` that one copies into a program for calendars."""
    return f"{domain}/{calendar.path}"


def whole(view, calendars, domain):
    """{items}: the calendar of all dates."""
    return {"items": [_item(view, calendars["all"], domain)]}


def of_page(view, calendar, domain, help):
    """{items}: the calendar beside the text of a page; `help` is the page that says how to subscribe, or None."""
    item = {
        "text": "订阅到我的日历",
        "url": webcal(view, calendar, domain),
        "address": absolute(view, calendar, domain),
    }
    return {"items": [item | {"help": f"{view.address(help)}#subscribe" if help else None}]}


def of_event(view, calendar, domain):
    """{items}: the calendar of one event, which is added once."""
    item = {"text": "加到我的日历", "url": view.address(calendar.path), "address": absolute(view, calendar, domain)}
    return {"items": [item]}


def of_list(view, head, listing, calendars):
    """The Calendar of the dates in `listing`, the Listing of the page `head`; None where there is none."""
    if head.fields.only or not listing.kind.fields.facet_calendars:
        return None
    chosen = listing.selected
    return calendars.get(
        f"list-{facet_calendar(listing.kind, chosen.facet, chosen.value)}" if chosen else f"kind-{listing.kind.name}"
    )


def offered(view, calendar, domain):
    """{items}: `calendar` as a list offers it, named by what it holds."""
    return {"items": [_item(view, calendar, domain) | {"text": f"订阅到我的日历（{calendar.label}）"}]}


def of_platforms(view, calendars, domain):
    """{items}: the calendar of all dates, and that of each platform."""
    shown = [calendar for calendar in calendars.values() if calendar.id == "all" or calendar.sort == "platform"]
    return {"items": [{"text": calendar.label, "url": webcal(view, calendar, domain)} for calendar in shown]}


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
        "address": absolute(view, calendar, domain),
    }
