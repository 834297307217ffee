"""News as JSON Feed 1.1 (jsonfeed.org), beside Atom: easier to read for programs that are no feed readers."""

from datetime import datetime, time

from ..records.model.languages import language_of

PATH = "feeds/all.json"


def feed(view, items):
    """Return the feed as a dict; `items` = [(record, HTML of its body)], newest first.
    The id of an item is its address."""
    site = view.site
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{site.name}：全部",
        "description": site.description,
        "home_page_url": f"{view.base}/",
        "feed_url": f"{view.base}/{PATH}",
        "language": "zh-CN",
        "authors": [{"name": site.association}],
        "items": [_item(view, *item) for item in items],
    }


def _item(view, record, html):
    fields, address = record.fields, view.address(record)
    changed = {"date_modified": _midnight(view, fields.reviewed)} if fields.reviewed > fields.date else {}
    spoken = language_of(record)
    return {
        "id": address,
        "url": address,
        "title": record.title,
        "summary": fields.summary,
        "content_html": html,
        "date_published": _midnight(view, fields.date),
        **changed,
        **({"language": spoken.tag} if spoken else {}),
        "tags": [str(fields.column)],
    }


def _midnight(view, day):
    return view.site.at(datetime.combine(day, time())).isoformat()
