"""Parses the pages of a built site, once for all tests of a worker."""

from functools import lru_cache

from lxml import html as parser


@lru_cache
def pages_of(output):
    """Return {address relative to the site: parsed page} of every HTML file below `output`.

    Fails without a home page, so that no test passes on an empty folder.
    """
    pages = {
        file.relative_to(output).as_posix().removesuffix("index.html"): parser.fromstring(file.read_bytes())
        for file in sorted(output.rglob("*.html"))
    }
    assert "" in pages, f"no site in {output}"
    return pages


def is_redirect(page):
    """Return whether `page` only redirects to the new address of another page."""
    return bool(page.xpath("//meta[@http-equiv='refresh']"))
