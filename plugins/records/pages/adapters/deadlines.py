"""What a reader can miss next, as the component `deadline_list` shows it."""

from ....standing.days_left import SOON, left_in_words
from ...services.due import next_deadline


def due_next(view, records, most, platform=None):
    """{items}: the next deadlines of `records`, soonest first, at most `most`.

    With `platform`, a Record, what belongs to another platform is left out.
    """
    each_once = {record.key: record for record in records}.values()
    dues = [
        (record, next_deadline(record, view.catalogue.now)) for record in each_once if _belongs(view, record, platform)
    ]
    items = [_item(view, record, due) for record, due in dues if due]
    return {"items": sorted(items, key=lambda item: (item["iso"], item["url"]))[:most]}


def _belongs(view, record, platform):
    return platform is None or _platform_of(view, record) in (None, platform.slug)


def _platform_of(view, record):
    """The slug of the platform of `record`: its own, else that of its programme."""
    if hasattr(record.fields, "platform"):
        return record.fields.platform
    programme = view.catalogue.find(getattr(record.fields, "programme", None))
    return programme.fields.platform if programme else None


def _item(view, record, due):
    days = (due.day - view.today).days
    return {
        "iso": due.day.isoformat(),
        "month": due.day.month,
        "day": due.day.day,
        "title": record.title,
        "url": view.address(record),
        "counted": due.closing,
        "soon": SOON,
        "until": due.closing,
        "what": due.label + ("（示例）" if record.needs_example_mark else ""),
        "left": left_in_words(days),
        "tone": "soon" if days <= SOON else "neutral",
    }
