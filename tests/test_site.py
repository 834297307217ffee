"""The shipped site as a whole, read from disk: links, headings, titles, what must not be there."""

import re
from functools import lru_cache
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import pytest
from lxml import html as parser

from plugins.publishing.build import Order, build
from plugins.records.checking import check
from tests.conftest import SUB_PATH
from tests.content_folders import ROOT, TODAY
from tests.html_validate import html_faults
from tests.search_store import stored

BASE = f"https://host.example/{SUB_PATH}/"


@lru_cache
def pages_of(output):
    """{address relative to the site: parsed page} of every HTML file below `output`."""
    return {file.relative_to(output).as_posix().removesuffix("index.html"): parser.fromstring(file.read_bytes())
            for file in sorted(output.rglob("*.html"))}


@lru_cache
def ids_of(output):
    return {address: set(page.xpath("//@id")) for address, page in pages_of(output).items()}


def broken_links(output):
    for address, page in pages_of(output).items():
        for target in sorted(set(page.xpath("//@href | //@src | //form/@action"))):
            whole = urljoin(BASE + address, target)
            if not whole.startswith(BASE):
                continue
            path, anchor = urldefrag(whole[len(BASE):])
            path = unquote(urlparse(path).path)
            file = output / path
            if path and not path.endswith("/"):
                if not file.is_file():
                    yield address, target
            elif not (file / "index.html").is_file():
                yield address, target
            elif anchor and unquote(anchor) not in ids_of(output)[path]:
                yield address, target


@pytest.mark.xdist_group("site")
def test_no_internal_link_or_anchor_is_broken_in_the_preview(shipped):
    assert list(broken_links(shipped)) == []


@pytest.mark.xdist_group("site")
def test_every_picture_a_stylesheet_names_is_there(shipped):
    named = [(file, address) for file in shipped.glob("theme/css/*.css")
             for address in re.findall(r"""url\(["']?([^"')]+)""", file.read_text(encoding="utf-8"))]
    assert named and [address for file, address in named if not (file.parent / address).is_file()] == []


@pytest.mark.xdist_group("site")
def test_no_internal_link_or_anchor_is_broken_in_publication(published):
    assert list(broken_links(published)) == []


@pytest.mark.xdist_group("site")
def test_no_link_of_the_preview_leaves_the_sub_path(shipped):
    """Relative links work at the root and below any path; only the page for wrong addresses must be absolute."""
    absolute = [(address, target) for address, page in pages_of(shipped).items() if address != "404.html"
                for target in page.xpath("//@href | //@src | //form/@action") if target.startswith("/")]
    assert absolute == []


@pytest.mark.xdist_group("site")
def test_every_page_has_one_h1_and_the_language(shipped):
    for address, page in pages_of(shipped).items():
        if page.xpath("//meta[@http-equiv='refresh']"):
            continue
        assert len(page.xpath("//h1")) == 1, address
        assert page.xpath("/html/@lang") == ["zh-CN"], address


@pytest.mark.xdist_group("site")
def test_titles_are_unique(shipped):
    titles = {}
    for address, page in pages_of(shipped).items():
        if not page.xpath("//meta[@http-equiv='refresh']"):
            titles.setdefault(page.findtext(".//title"), []).append(address)
    assert {title: addresses for title, addresses in titles.items() if len(addresses) > 1} == {}


@pytest.mark.xdist_group("site")
def test_every_page_shows_sources_owner_and_review_dates(shipped):
    """Every record's page says who looks after it, when it was reviewed and when it is due."""
    for address, page in pages_of(shipped).items():
        if page.xpath("//meta[@http-equiv='refresh']") or address in ("404.html",):
            continue
        text = "".join(page.itertext())
        for words in ("核对日期", "下次核对", "负责部门"):
            assert words in text, (address, words)


@pytest.mark.xdist_group("site")
def test_pages_that_stand_in_for_others_are_nowhere_to_be_found(published):
    for address in ("404.html", "offline/"):
        assert pages_of(published)[address].xpath("//meta[@name='robots']/@content") == ["noindex"]
        assert f"/{address}" not in (published / "sitemap.xml").read_text(encoding="utf-8")
        assert f"../{address}" not in pages_of(published)["sitemap/"].xpath("//a/@href")
        assert address not in [entry["url"] for entry in stored(published)]
    assert "../about/" in pages_of(published)["sitemap/"].xpath("//a/@href")


@pytest.mark.xdist_group("site")
def test_publication_has_no_draft_and_no_example(shipped, published):
    catalogue, _ = check(ROOT / "content", TODAY)
    left_out = [record for record in catalogue.records if record.fields.example or record.fields.draft]
    assert left_out, "the shipped content has examples, else this test shows nothing"
    for record in left_out:
        assert (shipped / record.save_as).is_file()
        assert not (published / record.save_as).exists()
    texts = {file: file.read_text(encoding="utf-8") for file in published.rglob("*")
             if file.suffix in (".html", ".xml", ".json", ".txt", ".ics")}
    for record in left_out:
        # A paper may share its name with a form; its address, its key and a fictional name are the record's alone.
        tokens = [f"/{record.url}", f'"{record.key}"'] + ([record.title] if "示例" in record.title else [])
        assert [(str(file), token) for file, text in texts.items() for token in tokens if token in text] == []


@pytest.mark.xdist_group("site")
def test_no_inline_script_no_inline_style_no_other_host(shipped):
    for address, page in pages_of(shipped).items():
        # JSON-LD is data: the HTML standard and a content policy run only what has the type of a script.
        assert page.xpath("//script[not(@src) and not(@type='application/ld+json')]") == [], address
        assert page.xpath("//style | //@style") == [], address
        handlers = [name for element in page.iter() if isinstance(element.tag, str) for name in element.attrib
                    if name.startswith("on")]
        assert handlers == [], address
        for source in page.xpath("//script/@src | //link[@rel='stylesheet' or @rel='icon']/@href | //img/@src"):
            assert not re.match(r"(https?:)?//", source), (address, source)


@pytest.mark.xdist_group("html")
def test_a_second_build_gives_the_same_bytes(shipped, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    build(Order(output=tmp_path / "again", today=TODAY))
    first, again = ({file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
                    for folder in (shipped, tmp_path / "again"))
    assert first.keys() == again.keys()
    assert [path for path in first if first[path] != again[path]] == []


FULLEST, EMPTIEST = 8, 2


def of_each_template(output):
    """Pages below `output`: of those of one folder, which share a template, the fullest and the emptiest; of those that
    narrow a list by one facet, /<kinds>/<facet>/<value>/, one for each list."""
    alike = {}
    for file in sorted(output.rglob("*.html"), key=lambda file: (-file.stat().st_size, file)):
        parts = file.relative_to(output).parts
        alike.setdefault((parts[0], len(parts)) if len(parts) > 2 else parts, []).append(file)
    return [file for (_, *depth), files in alike.items()
            for file in (files[:1] if depth == [4] else [*files[:FULLEST], *files[FULLEST:][-EMPTIEST:]])]


@pytest.mark.xdist_group("html")
def test_pages_of_every_template_are_valid_html(shipped):
    pages = of_each_template(shipped)
    assert len(pages) > 180
    assert html_faults(*pages) == ""
