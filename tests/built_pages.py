"""The pages of a built site as trees, read once for all tests of a worker."""

from functools import lru_cache

from lxml import html as parser


@lru_cache
def pages_of(output):
    """{address relative to the site: parsed page} of every HTML file below `output`; at least the home page."""
    pages = {
        file.relative_to(output).as_posix().removesuffix("index.html"): parser.fromstring(file.read_bytes())
        for file in sorted(output.rglob("*.html"))
    }
    assert "" in pages, f"no site in {output}"
    return pages


def leads_on(page):
    """Whether `page` only leads to the new address of another."""
    return bool(page.xpath("//meta[@http-equiv='refresh']"))
