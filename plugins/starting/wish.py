"""What somebody wants to start: whose site, where, and what is known of it. What cannot be used is refused in words."""

import re
from dataclasses import dataclass

from ..records.model.site_address import AddressRefused, site_address

LEVELS = ("省级", "市级", "区县级")
_SHORT, _FULL = "科协", "科学技术协会"


class StartRefused(Exception):
    """Nothing was written; the message says why and what to do."""


@dataclass(frozen=True)
class Wish:
    """The association, its place and what is known of it, as typed; None is what nobody has said."""

    association: str
    place: str
    url: str | None = None
    phone: str | None = None
    address: str | None = None
    email: str | None = None
    level: str | None = None

    @property
    def channels(self):
        """Return {field of a contact: value} of the ways to reach the association that are known."""
        known = {"phone": self.phone, "address": self.address, "email": self.email}
        return {name: value.strip() for name, value in known.items() if value and value.strip()}


def full_name(words):
    """Return the name of the association in `words`. Raises StartRefused for none, and for a short one."""
    name = (words or "").strip()
    if not name or not name.isprintable():
        raise StartRefused(
            "--name 应为 单位全称，一行文字，如 江城区科学技术协会" + (f"，现为“{name}”" if name else "")
        )
    if name.endswith(_SHORT):
        raise StartRefused(f"--name 应为 单位全称，现为“{name}”。是否要写“{name.removesuffix(_SHORT)}{_FULL}”？")
    return name


def secure_address(url):
    """Return the `url` of a site in the form that programs use. Raises StartRefused for one without https."""
    expected = "--url 应为 以 https:// 开头的完整网址，如 https://kexie.example.cn/portal"
    try:
        address = site_address(url)
    except AddressRefused as refusal:
        raise StartRefused(f"{expected}，现为“{url}”。{refusal.way_out}") from None
    if not address.startswith("https://"):
        raise StartRefused(f"{expected}，现为“{url}”。是否要写“https{address.removeprefix('http')}”？")
    return address


def level_of(wish, places):
    """Return the level of the association of `wish`: as `wish` says, else as its name does.

    A city that is not among `places`, all provinces and cities of prefecture level, is one of county level.
    Raises StartRefused where neither says it, as for a university.
    """
    if wish.level in LEVELS:
        return wish.level
    if wish.level:
        raise StartRefused(f"--level 应为 {'、'.join(LEVELS)} 之一，现为“{wish.level}”")
    of = wish.association.partition(_FULL)[0]
    for place in places:
        if of.endswith(place.label):
            return "市级" if place.province else "省级"
    if not re.search("[市区县旗]$", of):
        raise StartRefused(f"从“{wish.association}”看不出是哪一级。请加上 --level，写 {'、'.join(LEVELS)} 之一")
    return "区县级"
