"""The rule that pages run only the scripts of the site and load nothing from another host."""

from urllib.parse import urlsplit

from lxml import etree

from ..built_site import Fault

TITLE = "没有内嵌脚本和样式，不向别的网站要东西"
# JSON-LD is data: HTML (4.12.1) runs only elements with the type of a script.
INLINE = "//script[not(@src) and not(@type='application/ld+json')] | //style"
NAMED = "@rel='canonical' or @rel='alternate' or @rel='license' or @rel='search' or starts-with(@rel, 'schema.')"
FETCHED = (
    "//script/@src | //img/@src | //iframe/@src | //video/@src | //audio/@src | //source/@src | //embed/@src"
    f" | //object/@data | //link[not({NAMED})]/@href"
)
BY_PROGRAM = "这是程序的错，请转给维护程序的人，先不要发布"


def faults(site):
    """Yield inline scripts, styles and handlers, addresses that run code, and resources of another host."""
    for path, page in site.pages.items():
        for element in page.xpath(INLINE):
            yield Fault(path, f"第 {element.sourceline} 行有内嵌的 <{element.tag}>。{BY_PROGRAM}")
        for name, element in _attributes(page):
            yield Fault(path, f"第 {element.sourceline} 行的 <{element.tag}> 带有“{name}”，那是代码。{BY_PROGRAM}")
        for target in page.xpath(FETCHED):
            if urlsplit(target).netloc and site.place_of(target, path) is None:
                yield Fault(path, f"打开这一页会向别的网站要“{target}”。请把那个文件放进本站再引用")


def _attributes(page):
    for element in page.iter(etree.Element):
        for name, value in element.attrib.items():
            if name == "style" or name.startswith("on"):
                yield name, element
            elif name in ("href", "src", "action") and value.strip().lower().startswith(("javascript:", "vbscript:")):
                yield name, element
