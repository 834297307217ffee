"""Markdown bodies to HTML, with links to records resolved and collected.

Staff link to a record as `[金桥工程](programme:golden-bridge)` or, to an article of a law,
`[专利法第十五条](law:patent-law#art-15)`; Pelican's `{filename}` and `{static}` work too.
"""

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor

from .fields import SLUG

RECORD_LINK = re.compile(rf"(?P<kind>[a-z]+):(?P<slug>{SLUG})(?:#(?P<anchor>[\w-]+))?")


@dataclass
class Prose:
    """A rendered body: `html`, its headings as a tree of {id, name, children}, and the links and
    images that it names, as written."""

    html: str
    headings: list
    links: list = field(default_factory=list)
    images: list = field(default_factory=list)
    levels: list = field(default_factory=list)


class ProseRenderer:
    """Renders bodies against a catalogue. One Markdown object serves a whole build and is reset between bodies:
    making a new one for each document is a seventh of a stock Pelican build."""

    def __init__(self, catalogue):
        self.links = _Links(catalogue)
        self.markdown = Markdown(extensions=[
            "tables", "attr_list", "def_list", "footnotes", "sane_lists", "md_in_html",
            TocExtension(slugify=heading_id, toc_depth="2-3"), self.links])
        # Raw HTML would bypass autoescape; what staff type shows as typed.
        self.markdown.preprocessors.deregister("html_block")
        self.markdown.inlinePatterns.deregister("html")

    def render(self, body):
        """Render Markdown `body`; return a Prose."""
        self.markdown.reset()
        self.links.start()
        html = self.markdown.convert(body)
        return Prose(html, self.markdown.toc_tokens, self.links.links, self.links.images, self.links.levels)


def heading_id(text, separator):
    """The anchor of a heading: its own words, so that it stays when other headings change; it starts with a letter."""
    words = re.sub(r"[^\w]+", separator, text.lower()).strip(separator)
    return words if words[:1].isalpha() else f"section{separator}{words}".rstrip(separator)


class _Links(Extension):
    """Resolves links to records, wraps tables for narrow screens, and notes what was linked."""

    def __init__(self, catalogue):
        super().__init__()
        self.catalogue = catalogue
        self.start()

    def start(self):
        self.links, self.images, self.levels = [], [], []

    def extendMarkdown(self, md):  # noqa: N802 - the name is Markdown's
        md.treeprocessors.register(_LinkProcessor(md, self), "record-links", 1)

    def target(self, href):
        """What `href` becomes: Pelican's {filename} form for a visible record, None for a hidden one."""
        match = RECORD_LINK.fullmatch(href)
        if not match or match["kind"] not in self.catalogue.kinds:
            return href
        record = self.catalogue.get(match["kind"], match["slug"])
        if record is None:
            return None
        inside = record.path.split("/", 1)[1]
        return f"{{filename}}/{inside}" + (f"#{match['anchor']}" if match["anchor"] else "")


class _LinkProcessor(Treeprocessor):
    def __init__(self, md, links):
        super().__init__(md)
        self.links = links

    def run(self, root):
        parents = {child: parent for parent in root.iter() for child in parent}
        for element in list(root.iter()):
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self.links.images.append((element.get("src", ""), element.get("alt", "")))
            elif element.tag == "table":
                _wrap(element, parents[element])
            elif re.fullmatch(r"h[1-6]", str(element.tag)):
                self.links.levels.append(int(element.tag[1]))

    def _link(self, element):
        href = element.get("href", "")
        if href.startswith("#"):
            return
        self.links.links.append(href)
        target = self.links.target(href)
        if target is None:      # the record is a draft or an example left out: keep the words
            element.tag = "span"
            del element.attrib["href"]
        else:
            element.set("href", target)


def _wrap(table, parent):
    """Put `table` into a box that scrolls by itself, reachable by keyboard."""
    box = ElementTree.Element("div", {"class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "表格"})
    index = list(parent).index(table)
    parent.remove(table)
    box.append(table)
    parent.insert(index, box)
