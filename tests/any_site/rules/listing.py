"""The rule that lists for readers and programs name only existing pages, and that drafts are neither listed nor
published.
"""

import json
from urllib.parse import urljoin
from xml.etree import ElementTree

from ..built_site import Fault

TITLE = "网站地图、搜索和订阅只列出现有的页面，没有草稿"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK = "{http://www.w3.org/2005/Atom}link"
HIDDEN = "//meta[@name='robots' and contains(@content, 'noindex')]"
DRAFT = "本页还没有发布，只在预览里可见。"  # The theme shows these words on every page that is not published.
# The theme marks examples with this word, and every entry of a list that is one.
EXAMPLE = "//main//text()[contains(., '示例')]"
SEARCH = "search/index/"
BY_PROGRAM = "请把这一行转给维护程序的人"


def faults(site):
    """Yield listed addresses without a page, addresses listed twice, and drafts that are listed or published."""
    hidden = {path for path, page in site.shown.items() if page.xpath(HIDDEN)}
    drafts = {path for path, page in site.shown.items() if DRAFT in "".join(page.itertext())}
    if site.published:
        for path in sorted(drafts):
            yield Fault(path, "这是草稿，却在正式网站里。请用 build --publish 重新生成")
    # The site's own search shows that a page is an example; search engines and feed readers would not.
    examples = {path for path in hidden if site.shown[path].xpath(EXAMPLE)}
    for name, addresses in _lists(site):
        unlisted = drafts | (hidden - examples if name == SEARCH else hidden)
        for address in sorted({address for address in addresses if addresses.count(address) > 1}):
            yield Fault(name, f"“{address}”列了两次。{BY_PROGRAM}")
        for address in sorted(set(addresses)):
            yield from _of_address(site, name, address, unlisted)


def _of_address(site, name, address, unlisted):
    # A preview has no address, so the addresses in its lists start from the root of the site.
    place = site.place_of(address if site.published else urljoin(site.base, address.lstrip("/")))
    if place is None or place[0] not in site.pages:
        yield Fault(name, f"列出的“{address}”不在这个网站里。请检查 build 的 --url，再重新生成")
    elif place[0] in unlisted:
        yield Fault(name, f"列出了“{address}”，那一页是草稿或不该被搜到。{BY_PROGRAM}")


def _lists(site):
    """Yield (name of the file, addresses that it lists) of the sitemap, the feeds and the store of search."""
    yield "sitemap.xml", [loc.text for loc in _xml(site.folder / "sitemap.xml").iter(LOC)]
    for file in site.files("feeds/*.xml"):
        feed = _xml(file)
        home = next((link.get("href") for link in feed.findall(LINK) if link.get("rel") == "alternate"), "")
        listed = [link.get("href") for entry in feed if entry.tag.endswith("entry") for link in entry.iter(LINK)]
        yield site.path_of(file), [_of_preview(site, address, home) for address in listed]
    for file in site.files("feeds/*.json"):
        feed = _json(file)
        yield site.path_of(file), [_of_preview(site, item["url"], feed["home_page_url"]) for item in feed["items"]]
    yield SEARCH, [_json(file)["url"] for file in site.files("search/index/store/*/*.json")]


def _of_preview(site, address, home):
    """Return a listed address; in a preview, remove `home`, the address from the content with which links of feeds
    begin.
    """
    return address if site.published else address.removeprefix(home)


def _xml(file):
    try:
        return ElementTree.parse(file).getroot()
    except ElementTree.ParseError:  # The rule about feeds reports this error.
        return ElementTree.Element("none")


def _json(file):
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except ValueError:  # The rule about feeds reports this error.
        return {"items": [], "url": ""}
