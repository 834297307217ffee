"""Which calendars there are, and what stands in each."""

from dataclasses import dataclass
from datetime import timedelta

from .entry import entries

KEPT = timedelta(days=366)      # what is over, a cancelled event too, stays that long
ALL = "all"
_SORTS = (ALL, "platform", "award", "programme", "field", "audience", "event")


@dataclass(frozen=True)
class Calendar:
    """Entries under one address: `sort` says by what they were chosen ("all", "platform", "award", …), `label` in words."""

    id: str
    sort: str
    label: str
    entries: tuple

    @property
    def path(self):
        """Its file, relative to the site."""
        return f"calendar/{self.id}.ics"


def calendars(dated, today):
    """{id: Calendar} of `dated`, a list of `page.dates`: one of all, and one for each that a page names."""
    members, named = {}, {ALL: {"id": ALL, "sort": ALL, "rank": 0, "label": "全部日期"}}
    for source in dated:
        for id, each in [(ALL, named[ALL]), *((each["id"], each) for each in source["calendars"])]:
            named[id] = each
            members.setdefault(id, []).append(source)
    order = sorted(members, key=lambda id: (_SORTS.index(named[id]["sort"]), named[id]["rank"], id))
    return {id: Calendar(id, named[id]["sort"], named[id]["label"], _kept(entries(members[id]), today)) for id in order}


def _kept(found, today):
    """The entries of about a year past and all to come. The newest stays in any case: RFC 5545 (3.6) knows no empty calendar,
    and an address to which people have subscribed must not be gone."""
    return tuple(entry for entry in found if entry.last_day >= today - KEPT) or tuple(found[-1:])
