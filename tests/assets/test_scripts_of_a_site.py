"""Tests that the scripts which pages name exist and that a site holds no other scripts."""

import re
from posixpath import dirname, join, normpath
from urllib.parse import urljoin, urlparse

import pytest
from lxml import html as parser

from plugins.assets.entries import PUBLIC
from tests.conftest import SUB_PATH

HOST = f"https://host.example/{SUB_PATH}/"
PUBLISHED_ONLY = "theme/js/offline/visit.js"  # This script starts the service worker, which a preview does not have.
# Only the pages of examples load these scripts; in this site all forms and rounds are examples.
FOR_EXAMPLES = {"theme/js/forms/page.js", "theme/js/forms/version.js", "theme/js/ladder/page.js"}
OTHER = re.compile(r'"(\.{1,2}/[^"?]+\.js\?v=[^"]+)"')


def named_by_pages(site):
    """Return the addresses of the scripts in all pages, relative to the site, with their fingerprints."""
    found = set()
    for file in site.rglob("*.html"):
        base = HOST + file.relative_to(site).as_posix()
        sources = parser.fromstring(file.read_bytes()).xpath("//script/@src")
        found |= {urljoin(base, source).removeprefix(HOST) for source in sources}
    return found


def reached_from(site, addresses):
    """Return `addresses` and those of all scripts that these import or start, directly or through others."""
    reached, open_ones = set(), set(addresses)
    while open_ones:
        address = open_ones.pop()
        reached.add(address)
        path = urlparse(address).path
        text = (site / path).read_text(encoding="utf-8")
        open_ones |= {normpath(join(dirname(path), other)) for other in OTHER.findall(text)} - reached
    return reached


@pytest.mark.xdist_group("site")
@pytest.mark.usefixtures("build")
@pytest.mark.parametrize("name", ["busy", "published_busy"])
def test_the_scripts_that_are_named_are_the_scripts_that_exist(name, request):
    site = request.getfixturevalue(name)
    by_pages = named_by_pages(site)
    assert {urlparse(address).path for address in by_pages} >= {"theme/js/first.js", "theme/js/search/page.js"}
    assert (PUBLISHED_ONLY in {urlparse(address).path for address in by_pages}) == (name == "published_busy")
    reached = reached_from(site, by_pages | {f"theme/{path}" for path in PUBLIC} | {PUBLISHED_ONLY} | FOR_EXAMPLES)
    assert {urlparse(address).path for address in reached} == {
        file.relative_to(site).as_posix() for file in (site / "theme").rglob("*.js")
    }


@pytest.mark.xdist_group("site")
def test_all_scripts_carry_one_fingerprint(busy):
    by_pages = named_by_pages(busy)
    assert len({urlparse(address).query for address in reached_from(busy, by_pages)}) == 1


@pytest.mark.xdist_group("site")
def test_scripts_have_no_comments_and_no_source_maps(busy):
    files = list((busy / "theme/js").rglob("*.js"))
    assert len(files) > 10
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "\n//" not in text, file
        assert "sourceMappingURL" not in text, file
