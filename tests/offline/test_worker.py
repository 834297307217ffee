"""Tests the text of /sw.js: it depends on the content alone, and it is small."""

import gzip
import json

import pytest
from lxml import html as parser

from plugins.assets.esbuild import find_esbuild
from plugins.offline.worker import Workshop
from tests.content_folders import ROOT

PAGE = '<link rel="stylesheet" href="../theme/css/entries/site.css?v={css}"><p>{words}</p>'


@pytest.fixture(scope="module")
def workshop():
    return Workshop(find_esbuild(ROOT / "node_modules/@esbuild"), ROOT / "theme/static")


@pytest.fixture
def keeping(workshop, tmp_path):
    """Return a function `make(words, css)` that makes the worker of a site.

    The offline page of the site says `words` and its stylesheet has the fingerprint `css`.
    """

    def make(words="没有网络", css="1a"):
        (tmp_path / "offline").mkdir(exist_ok=True)
        (tmp_path / "offline/index.html").write_text(PAGE.format(css=css, words=words), encoding="utf-8")
        return workshop.keeping(tmp_path)

    return make


def named_in(worker):
    """Return the data about its site in the first line of a worker."""
    return json.loads(worker.split("\n")[0].removeprefix("self.site=").removesuffix(";"))


def size(data):
    """Return the size of `data` after gzip, in bytes."""
    return len(gzip.compress(data, 9, mtime=0))


def test_the_version_depends_on_the_content(keeping):
    first = keeping()
    assert keeping() == first
    assert named_in(first)["shell"] == ["offline/", "theme/css/entries/site.css?v=1a"]
    others = [keeping(words="网络断了"), keeping(css="2b")]
    assert len({named_in(worker)["version"] for worker in [first, *others]}) == 3


def test_a_worker_is_one_classic_script(keeping, workshop):
    for text in (keeping(), workshop.leaving()):
        assert "import" not in text and "export" not in text


@pytest.mark.xdist_group("site")
def test_a_published_site_has_its_worker_and_every_page_starts_it(published_busy):
    site = named_in((published_busy / "sw.js").read_text(encoding="utf-8"))
    assert site["shell"][0] == "offline/"
    for file in published_busy.rglob("*.html"):
        page = parser.fromstring(file.read_bytes())
        if not page.xpath("//meta[@http-equiv='refresh']"):
            steps = len(file.relative_to(published_busy).parts) - 1
            root = "/portal" if file.name == "404.html" else "/".join([".."] * steps) or "."
            assert page.xpath("//script/@data-worker") == [f"{root}/sw.js"], file


@pytest.mark.xdist_group("site")
def test_a_preview_starts_no_worker_and_removes_an_older_one(busy, workshop):
    assert (busy / "sw.js").read_text(encoding="utf-8") == workshop.leaving()
    assert not [file for file in busy.rglob("*.html") if "data-worker" in file.read_text(encoding="utf-8")]


@pytest.mark.xdist_group("site")
def test_the_files_that_the_worker_loads_at_first_are_small(published_busy):
    """The sizes are bytes after gzip. Most of them are the stylesheet, which the first page has loaded already."""
    worker = (published_busy / "sw.js").read_bytes()
    files = {address: published_busy / address.split("?")[0] for address in named_in(worker.decode())["shell"]}
    sizes = {
        address: size((file / "index.html" if file.is_dir() else file).read_bytes()) for address, file in files.items()
    }
    assert sum(sizes.values()) <= 24 * 1024, sizes
    assert size(worker) <= 2 * 1024


@pytest.mark.xdist_group("site")
def test_the_script_that_starts_the_worker_is_small(published_busy):
    assert size((published_busy / "theme/js/offline/visit.js").read_bytes()) < 1024
