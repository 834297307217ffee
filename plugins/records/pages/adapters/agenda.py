"""What is ahead (plugins/deadlines/) as the list, the ways to narrow it and the picture of the year."""

from ....standing.days_left import SOON, left_in_words
from ...model.numerals import han_date


def lines(view, month):
    """{items} of the component `deadline_list`: the lines of `month`, an agenda.Month."""
    return {"items": [_line(view, line) for line in month.lines]}


def _line(view, line):
    entry, source = line.entry, line.entry.source
    counts = entry.closes and not entry.changed  # one can still be late for it
    return {
        "iso": line.day.isoformat(),
        "month": line.day.month,
        "day": line.day.day,
        "title": source["title"],
        "url": view.address(source["url"]),
        "changed": entry.changed,
        "facets": line.facets,
        "what": _what(line),
        "left": left_in_words(line.days),
        "counted": line.counted,
        "soon": SOON if counts else None,
        "tone": "soon" if counts and line.days <= SOON else "neutral",
        "facts": list(_facts(entry, source)),
    }


def _what(line):
    """What happens and when. The title of an event often says its type, which is not said again."""
    label = line.entry.label
    return line.when if label in line.entry.source["title"] else f"{label}，{line.when}"


def _facts(entry, source):
    if source["platforms"]:
        yield "、".join(platform["label"] for platform in source["platforms"])
    if source["place"] and not entry.closes:
        yield source["place"]
    if entry.date["was"]:
        yield f"原定{'、'.join(map(han_date, entry.date['was']))}"
    if source["example"]:
        yield "示例"


def facets(view, agenda, kinds, calendars):
    """{facets} of the component `facets`: ways to narrow the list of `agenda`, those that have a value.

    `kinds` are the names of kinds in the order in which people look for things. Before the script runs the values lead
    to the page of each platform and to the list of each kind. A value leads to its calendar among `calendars` as well.
    """
    shown = [
        {"name": "platform", "label": "平台", "open": True, "values": _platforms(view, agenda, calendars)},
        {"name": "kind", "label": "类别", "open": True, "values": _kinds(view, agenda, kinds, calendars)},
    ]
    return {"facets": [facet for facet in shown if facet["values"]]}


def _platforms(view, agenda, calendars):
    platforms = sorted(view.catalogue.of("platform"), key=lambda platform: platform.fields.order)
    return [
        _value(view, platform.fields.short, platform.slug, count, platform, calendars.get(f"platform-{platform.slug}"))
        for platform in platforms
        if (count := agenda.counts["platform", platform.slug])
    ]


def _kinds(view, agenda, kinds, calendars):
    pages = {name: view.catalogue.get("page", view.catalogue.kinds[name].plural) for name in kinds}
    return [
        _value(view, view.catalogue.kinds[name].label, name, count, page, calendars.get(f"kind-{name}"))
        for name, page in pages.items()
        if page and (count := agenda.counts["kind", name])
    ]


def _value(view, label, id, count, target, calendar):
    return {
        "label": label,
        "id": id,
        "url": view.address(target),
        "count": count,
        "selected": False,
        "calendar": calendar and {"id": calendar.id, "label": calendar.label},
    }


def picture(view, chart):
    """{title, months, rows, today} of the component `round_chart`: the rounds of `chart`, a chart.Chart.

    The bars of a round are told in words too, those that are over left out.
    """
    return {
        "title": "从本月起13个月",
        "months": chart.months,
        "rows": [_row(view, row) for row in chart.rows],
        "today": {"x": chart.today, "text": han_date(view.today)},
    }


def _row(view, row):
    return {
        "title": row.source["title"] + ("（示例）" if row.source["example"] else ""),
        "url": view.address(row.source["url"]),
        "words": "；".join(_bar_in_words(bar, view.today) for bar in row.bars if bar.end >= view.today),
        "bars": row.bars,
        "hue": None,
    }


def _bar_in_words(bar, today):
    if bar.start == bar.end:
        return f"{bar.label} {_day_after(today, bar.end)}"
    return f"{bar.label} {_day_after(today, bar.start)}至{_day_after(bar.start, bar.end)}"


def _day_after(before, day):
    """`day` in words, without its year when that is the one of the day `before`, which was read last."""
    return f"{day.month}月{day.day}日" if day.year == before.year else han_date(day)
