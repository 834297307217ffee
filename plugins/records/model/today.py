"""Today at the place of the site: a machine elsewhere, such as one in UTC, has another date for some hours."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator

from ..reading import source_file
from ..reading.problem import LIKE_SLUG, nearest
from .fields import Line, must

HOME = "Asia/Shanghai"  # This is the zone of a site that names none.


def is_zone(name):
    """Whether `name` is a zone of the IANA Time Zone Database, like Asia/Shanghai."""
    try:
        return bool(name) and ZoneInfo(name).key == name
    except (KeyError, ValueError, OSError):  # The name is unknown, is a path that is no name, or is a folder of zones.
        return False


def _zone(value):
    value = value.strip() if isinstance(value, str) else value
    if not isinstance(value, str) or not is_zone(value):
        raise must(f"时区名称，如 {HOME}（北京时间）", nearest(str(value), available_timezones(), LIKE_SLUG))
    return value


TimeZone = Annotated[Line, BeforeValidator(_zone)]


def zone_of(content_folder):
    """Return the zone that site.yml names, or HOME.

    A file that cannot be read, or names no zone, is a fault that `check` reports;
    until it is mended the day is that of HOME.
    """
    file = Path(content_folder) / "site.yml"
    try:
        source, _ = source_file.read(file, file.name)
    except OSError:
        source = None
    name = source.document.data.get("timezone") if source else None
    return ZoneInfo(name.strip() if isinstance(name, str) and is_zone(name.strip()) else HOME)


def today_of(content_folder):
    """Return the date now at the place of the site in `content_folder`, whatever the zone of this machine."""
    return datetime.now(zone_of(content_folder)).date()
