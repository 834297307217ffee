"""The weight of a page: the bytes of its HTML, and of the stylesheets and scripts that it loads at once."""

import gzip
import posixpath
import re
from dataclasses import dataclass
from functools import cache

from lxml import html as parser

# In minified text; does not match import("…").
_IMPORTED = re.compile(r"""(?:\bfrom|\bimport)["'](\.{1,2}/[^"'?]+)[^"']*["']""")
_OF_THE_THEME = re.compile(r"theme/([^?]+)")


@dataclass(frozen=True)
class Weight:
    """Bytes after gzip; `script` counts the scripts that the page names and the modules that they import at once."""

    html: int
    css: int
    script: int


KB = 1024
LIMITS = Weight(html=20 * KB, css=15 * KB, script=20 * KB)


def weights_of(site, paths):
    """Return {path: Weight} of the pages `paths`, files below the folder `site` of a built site."""
    theme = site / "theme"
    scripts = {file.relative_to(theme).as_posix(): file.read_text(encoding="utf-8") for file in theme.rglob("*.js")}

    @cache  # cached because all pages load the same few files
    def size(name):
        return packed((theme / name).read_bytes())

    def weight(content):
        page = parser.fromstring(content)
        sheets = {_file(address) for address in page.xpath("//link[@rel='stylesheet']/@href")}
        loaded = {name for address in page.xpath("//script/@src") for name in loaded_at_once(scripts, _file(address))}
        return Weight(packed(content), sum(map(size, sheets)), sum(map(size, loaded)))

    return {path: weight((site / path).read_bytes()) for path in paths}


def packed(content):
    """Return how many bytes of `content` travel when a host compresses it as well as gzip can."""
    return len(gzip.compress(content, 9, mtime=0))


def loaded_at_once(files, entry):
    """Return the part of `files`, {path: text}, that every visitor of `entry` loads at once; others are imported
    when needed.
    """
    found, open_ = {}, [entry]
    while open_:
        path = open_.pop()
        if path not in found:
            found[path] = files[path]
            folder = posixpath.dirname(path)
            open_ += [posixpath.normpath(posixpath.join(folder, name)) for name in _IMPORTED.findall(files[path])]
    return found


def _file(address):
    """Return the path below the theme of the file with `address`, relative or absolute."""
    return _OF_THE_THEME.search(address)[1]
