"""Writes a calendar as bytes: iCalendar (RFC 5545) with the properties of RFC 7986 for subscribers.

The library folds lines by octets and escapes text. The bytes do not depend on the clock: the time of the last change is
the day of the review that the content states.
"""

from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_DNS, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Event, vDuration, vText
from icalendar import Calendar as Component

DAY = timedelta(days=1)
REFRESH = DAY  # how often a calendar program fetches the file again
WARNED = (7, 1)  # alarms: days before a deadline
MORNING = timedelta(hours=9)  # hour of the alarm when the deadline has no hour
COLOUR = "darkslategray"  # the name of CSS 3 (RFC 7986, 5.9) that is nearest to the brand colour


class Publisher:
    """The publisher of the calendars.

    `base` is the absolute address of the site without a slash at the end. `host` is its host name, from which
    identifiers are derived. `home` is the address, relative to the site, of the page that shows the entries.
    """

    def __init__(self, name, association, base, host, timezone, home):
        self.name = name
        self.association = association
        self.base = base
        self.timezone = timezone
        self.home = home
        self._namespace = uuid5(NAMESPACE_DNS, host)

    def bytes_of(self, calendar):
        """Return the bytes of the file of `calendar`, a calendars.Calendar."""
        address = f"{self.base}/{calendar.path}"
        title = f"{self.name}：{calendar.label}"
        component = Component()
        component.add("prodid", f"-//{self.association}//{self.name}//ZH")
        component.add("version", "2.0")
        component.add("method", "PUBLISH")
        component.add("uid", self._uid(f"calendar/{calendar.id}"))
        component.add("last-modified", max(self._reviewed(entry) for entry in calendar.entries))
        for name in ("name", "x-wr-calname"):
            component.add(name, vText(title))
        component.add("x-wr-timezone", vText(self.timezone))
        component.add("color", COLOUR)
        component.add("url", f"{self.base}/{self.home}")
        component.add("source", address, parameters={"VALUE": "URI"})
        component.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        component.add("x-published-ttl", vDuration(REFRESH))
        for entry in calendar.entries:
            component.add_component(self._event(entry))
        return component.to_ical()

    def _event(self, entry):
        event, source = Event(), entry.source
        event.add("uid", self._uid(entry.key))
        event.add("dtstamp", self._reviewed(entry))
        event.add("last-modified", self._reviewed(entry))
        event.add("sequence", entry.sequence)
        self._add_time(event, entry)
        event.add("summary", entry.words)
        event.add("description", self._description(entry))
        if source["place"] and not entry.closes:
            event.add("location", source["place"])
        event.add("url", f"{self.base}/{source['url']}")
        event.add("categories", [source["kind_label"], *(platform["label"] for platform in source["platforms"])])
        event.add("status", {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}.get(entry.date["change"], "CONFIRMED"))
        event.add("transp", "OPAQUE" if entry.is_timed and entry.end > entry.start else "TRANSPARENT")
        if entry.closes and not entry.date["change"]:
            for days in WARNED:
                event.add_component(_alarm(entry, days))
        return event

    def _add_time(self, event, entry):
        """Add the start and the end of `entry` to `event`.

        Moments are written in UTC, which every program reads correctly without a table of time zones. The end of whole
        days is the day after (RFC 5545, 3.6.1).
        """
        if entry.is_timed:
            event.add("dtstart", entry.start.astimezone(UTC))
            if entry.end > entry.start:
                event.add("dtend", entry.end.astimezone(UTC))
        else:
            event.add("dtstart", entry.start)
            event.add("dtend", entry.end + DAY)

    def _description(self, entry):
        moved = "；".join(_in_words(day) for day in entry.date["was"])
        lines = [
            entry.date["note"],
            f"原定{moved}，已改期。" if moved else None,
            f"以网页上的为准：{self.base}/{entry.source['url']}",
        ]
        return "\n".join(filter(None, lines))

    def _reviewed(self, entry):
        return datetime.combine(entry.source["reviewed"], time(), ZoneInfo(self.timezone)).astimezone(UTC)

    def _uid(self, key):
        return str(uuid5(self._namespace, key))


def _alarm(entry, days):
    """Return the Alarm `days` days before `entry`."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.words)
    alarm.add("trigger", timedelta(days=-days) + (timedelta() if entry.is_timed else MORNING))
    return alarm


def _in_words(day):
    """Return `day`, a day or a moment, as a Chinese date."""
    clock = f" {day:%H:%M}" if isinstance(day, datetime) else ""
    return f"{day.year}年{day.month}月{day.day}日{clock}"
