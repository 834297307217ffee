"""Which calendars exist, and which entries each of them holds."""

from dataclasses import dataclass
from datetime import timedelta

from .entry import entries

KEPT = timedelta(days=366)  # how long past entries stay, including cancelled ones
ALL = "all"
_SORTS = (ALL, "platform", "kind", "award", "programme", "field", "audience")


@dataclass(frozen=True)
class Calendar:
    """The entries under one address.

    `sort` says by what they were chosen ("all", "platform", "award", …), `label` says it in words.
    """

    id: str
    sort: str
    label: str
    entries: tuple

    @property
    def path(self):
        """The path of its file, relative to the site."""
        return f"calendar/{self.id}.ics"


def calendars(dated, today):
    """Return {id: Calendar} of `dated`, a list of `page.dates`: one with all entries, and one for each calendar that a
    page names.
    """
    found, whole = {}, {"id": ALL, "sort": ALL, "rank": 0, "label": "全部日期"}
    for source in dated:
        for each in (whole, *source["calendars"]):
            found.setdefault(each["id"], (each, []))[1].append(source)
    order = sorted(found.values(), key=lambda pair: (_place(pair[0]["sort"]), pair[0]["rank"], pair[0]["id"]))
    return {
        each["id"]: Calendar(each["id"], each["sort"], each["label"], _recent(entries(sources), today))
        for each, sources in order
    }


def _place(sort):
    """The place of a sort of calendars; those of single records come last, whatever their kind."""
    return _SORTS.index(sort) if sort in _SORTS else len(_SORTS)


def _recent(found, today):
    """Return the entries of about the past year and all future ones.

    The newest entry always stays: RFC 5545 (3.6) allows no empty calendar, and an address to which people have
    subscribed must not disappear.
    """
    return tuple(entry for entry in found if entry.last_day >= today - KEPT) or tuple(found[-1:])
