"""The rule that every link, picture, script and form leads to a file of the site and every anchor to a place on a
page.
"""

import re
from urllib.parse import urlsplit

from ..built_site import Fault

TITLE = "链接都打得开"
ADDRESSES = "//@href | //@src | //@poster | //form/@action | //object/@data"
IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)""")


def faults(site):
    """Yield links without a file, anchors without a place, and missing pictures of stylesheets."""
    for path, page in site.pages.items():
        for target in sorted({*page.xpath(ADDRESSES), *_of_sets(page)}):
            yield from _of_target(site, path, target)
    for file in site.files("*.css"):
        for target in IN_STYLES.findall(file.read_text(encoding="utf-8")):
            named = file.parent / re.split("[?#]", target)[0]
            if not target.startswith(("data:", "#")) and not named.is_file():
                yield Fault(site.path_of(file), f"样式里的图片“{target}”不存在。这是程序的错，请转给维护程序的人")


def _of_sets(page):
    """Return the addresses in all srcset attributes, without the widths."""
    candidates = [candidate for value in page.xpath("//@srcset") for candidate in value.split(",")]
    return {candidate.split()[0] for candidate in candidates if candidate.strip()}


def _of_target(site, path, target):
    if site.relative and urlsplit(target).scheme:  # This is another site, though it may be below this one.
        return
    place = site.place_of(target, path)
    if target.startswith("/") and not target.startswith("//") and (path != "404.html" or place is None):
        # Only the page for wrong addresses, which is served at any depth, may use addresses from the root of the host.
        yield Fault(path, f"链接“{target}”从域名的根算起，网站放在下级路径时打不开。请改成从这一页算起的链接")
        return
    if place is None:
        return
    file, anchor = place
    if not (site.folder / file).is_file():
        yield Fault(path, f"链接“{target}”打不开：网站里没有 {file}。请改这一页里的链接，或恢复它指向的内容")
    elif anchor and file in site.ids and anchor not in site.ids[file]:
        yield Fault(path, f"链接“{target}”打得开，但那一页上没有“#{anchor}”这个位置。请改链接里 # 后面的字")
