"""Turns Markdown bodies into HTML, with links to records resolved and collected.

Staff link to a record as `[金桥工程](programme:golden-bridge)` or, to an article of a law,
`[专利法第十五条](law:patent-law#art-15)`; Pelican's `{filename}` and `{static}` work too.
A picture is a paragraph of its own, `![茶农铺草](images/tea.jpg "说明")`, and becomes a plain figure, as feeds need it;
pages/figures.py replaces it with the theme's component.
"""

import posixpath
import re
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import quote
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from ...bodies.extension import AsTyped
from ...bodies.layout import Layout, lay_out
from .body_tables import put_into_box, text_of
from .fields import PICTURE, SLUG
from .named_files import file_of_link

RECORD_LINK = re.compile(rf"(?P<kind>[a-z]+):(?P<slug>{SLUG})(?:#(?P<anchor>[\w-]+))?")
PICTURE_SOURCE = re.compile(f"/?(?P<path>{PICTURE})")
FILE_LINK = re.compile(r"\{filename\}(?P<path>[^#]*)(?:#(?P<anchor>.*))?")


@dataclass(frozen=True)
class Image:
    """A picture in a body.

    It has the source as written, the text shown in its place, the caption below it ("" for none),
    and whether it is a paragraph by itself.
    """

    source: str
    alt: str
    caption: str
    alone: bool

    @property
    def path(self):
        """The path of the original below the content folder, e.g. "images/tea.jpg";
        None when the source is no such path."""
        match = PICTURE_SOURCE.fullmatch(self.source)
        return match["path"] if match else None


@dataclass
class Prose:
    """A rendered body.

    It has `html`, the headings of the second and third level as a tree of {id, name, children}, the links as written,
    the Images, the levels and the anchors of all headings, and the Layout as typed.
    """

    html: str
    headings: list
    links: list = field(default_factory=list)
    images: list = field(default_factory=list)
    levels: list = field(default_factory=list)
    anchors: list = field(default_factory=list)
    layout: Layout | None = None


class ProseRenderer:
    """Renders bodies against a catalogue.

    One Markdown object serves a whole build and is reset between bodies:
    making a new one for each document takes a seventh of the time of a stock Pelican build.
    """

    def __init__(self, catalogue):
        self.links, self.typed = _Links(catalogue), AsTyped()
        # Attributes (attr_list, such as onclick) would bypass autoescape, as raw HTML would; both show as typed.
        self.markdown = Markdown(
            extensions=[
                "tables",
                FootnoteExtension(BACKLINK_TEXT="返回", BACKLINK_TITLE="回到正文"),
                "sane_lists",
                TocExtension(slugify=heading_id, toc_depth="2-3", marker=""),
                self.typed,
                self.links,
            ]
        )

    def render(self, body, folder="pages"):
        """Return the Prose of the Markdown `body` of a file in `folder` of the content, where relative links start."""
        self.markdown.reset()
        self.links.start(folder)
        layout = lay_out(body)
        self.typed.start(layout.lines)
        html = self.markdown.convert(layout.text)
        links = self.links
        return Prose(html, self.markdown.toc_tokens, links.links, links.images, links.levels, links.anchors, layout)


def heading_id(text, separator):
    """Return the anchor of a heading, made of its own words so that it stays when other headings change.

    An anchor starts with a letter. The signature is that of Markdown's `slugify`.
    """
    words = re.sub(r"[^\w]+", separator, text.lower()).strip(separator)
    return words if words[:1].isalpha() else f"section{separator}{words}".rstrip(separator)


class _Links(Extension):
    """Resolves links to records, puts tables into boxes for narrow screens, and notes all links."""

    def __init__(self, catalogue):
        super().__init__()
        self.catalogue = catalogue
        self.visible = {record.inside: record for record in catalogue.records}
        self.start("pages")

    def start(self, folder):
        self.folder = folder
        self.links, self.images, self.levels, self.anchors = [], [], [], []

    def extendMarkdown(self, md):  # noqa: N802 - the name is Markdown's
        md.treeprocessors.register(_LinkProcessor(md, self), "record-links", -1)  # It runs after all other processors.

    def target(self, href):
        """Return what `href` becomes: Pelican's {filename} form for a visible record, None for a hidden one."""
        if match := FILE_LINK.fullmatch(href):
            file = posixpath.normpath(posixpath.join("/", self.folder, match["path"])).lstrip("/")
            return self._to(self.visible.get(file), match["anchor"])
        if file := file_of_link(href, self.folder):
            return f"{{static}}/{quote(file)}"
        match = RECORD_LINK.fullmatch(href)
        if not match or match["kind"] not in self.catalogue.kinds:
            return href
        return self._to(self.catalogue.get(match["kind"], match["slug"]), match["anchor"])

    @staticmethod
    def _to(record, anchor):
        return record and f"{{filename}}/{record.layer.reads(record.inside)}" + (f"#{anchor}" if anchor else "")


class _LinkProcessor(Treeprocessor):
    def __init__(self, md, links):
        super().__init__(md)
        self.links = links

    def run(self, root):
        parents = {child: parent for parent in root.iter() for child in parent}
        heading = ""
        for element in list(root.iter()):
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self._image(element, parents[element])
            elif element.tag == "table":
                put_into_box(element, parents[element], heading, _plain)
            elif re.fullmatch(r"h[1-6]", str(element.tag)):
                heading = text_of(element, _plain)
                self.links.levels.append(int(element.tag[1]))
                self.links.anchors.append(element.get("id"))

    def _link(self, element):
        href = element.get("href", "")
        if element.get("class", "").startswith("footnote"):  # These links are Markdown's own, from a note and back.
            return
        self.links.links.append(href)
        target = self.links.target(href)
        if target is None:  # The record is a draft or a left-out example: the words stay, the link goes.
            element.tag = "span"
            del element.attrib["href"]
        else:
            element.set("href", target)

    def _image(self, element, parent):
        alone = parent.tag == "p" and len(parent) == 1 and not f"{parent.text or ''}{element.tail or ''}".strip()
        image = Image(element.get("src", ""), _plain(element.get("alt", "")), _plain(element.get("title", "")), alone)
        self.links.images.append(image)
        if alone and image.path:
            parent.tag = "figure"
            parent.text = element.tail = None
            element.attrib = {"src": f"{{filename}}/{image.path}", "alt": image.alt}
            if image.caption:
                ElementTree.SubElement(parent, "figcaption").text = image.caption


def _plain(text):
    """Return the text of an attribute without the placeholders that Markdown keeps in it for later."""
    return unescape(text.replace(AMP_SUBSTITUTE, "&")).strip()
