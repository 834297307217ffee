"""A built site on disk: its pages, the address that it was built for, and the targets of its links."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import html as parser

NOWHERE = "https://site.invalid/"  # takes the place of the address in a preview, which has none (RFC 6761, 6.4)


class NotASite(Exception):
    """The folder holds no built site; the message says what to do."""


@dataclass(frozen=True, order=True)
class Fault:
    """A fault in a file of a site, described for the staff of an association with advice."""

    file: str
    message: str

    def __str__(self):
        return f"{self.file}：{self.message}"


class BuiltSite:
    """The site in `folder`, a preview or published; raises NotASite if the folder holds none."""

    def __init__(self, folder):
        self.folder = Path(folder)
        if not (self.folder / "index.html").is_file() or not (self.folder / "sitemap.xml").is_file():
            raise NotASite(
                f"“{folder}”里没有生成好的网站（缺 index.html 或 sitemap.xml）。"
                f"请先运行 python3 tasks.py build --publish --output {folder}，再核对。"
            )

    @cached_property
    def pages(self):
        """{path below the site: parsed HTML} of every page."""
        return {
            file.relative_to(self.folder).as_posix(): parser.fromstring(file.read_bytes())
            for file in sorted(self.folder.rglob("*.html"))
        }

    @cached_property
    def shown(self):
        """The pages for readers, without those that only redirect to a new address."""
        return {path: page for path, page in self.pages.items() if not page.xpath("//meta[@http-equiv='refresh']")}

    @cached_property
    def base(self):
        """The address that the site was built for, with a slash at the end, or NOWHERE for a preview."""
        return next(iter(self.pages["index.html"].xpath("//link[@rel='canonical']/@href")), NOWHERE)

    @cached_property
    def relative(self):
        """Whether pages link to each other by relative addresses; if so, an absolute address was written by the
        staff.
        """
        styles = self.pages["index.html"].xpath("//link[@rel='stylesheet']/@href")
        return not any(urlsplit(address).scheme for address in styles)

    @property
    def published(self):
        """Whether the site was built for publication; a preview has no address."""
        return self.base != NOWHERE

    @cached_property
    def ids(self):
        """{path: all ids on the page}."""
        return {path: set(page.xpath("//@id")) for path, page in self.pages.items()}

    def files(self, pattern):
        """Return the files that match the glob `pattern`, in order."""
        return [file for file in sorted(self.folder.rglob(pattern)) if file.is_file()]

    def path_of(self, file):
        """Return the path of `file` below the site, which messages show."""
        return file.relative_to(self.folder).as_posix()

    def place_of(self, target, path="index.html"):
        """Return (path of a file, anchor) to which `target` leads on the page `path`, or None if it leads to another
        site.
        """
        # The page for wrong addresses has no address of its own; its links start from the root of the site.
        here = urljoin(self.base, "" if path == "404.html" else path.removesuffix("index.html"))
        address, anchor = urldefrag(urljoin(here, target.strip()))
        if not address.startswith(self.base):
            return None
        place = unquote(urlsplit(address).path[len(urlsplit(self.base).path) :])
        return (f"{place}index.html" if not place or place.endswith("/") else place), unquote(anchor)
