"""Tests the site with a full page of every template beyond the rules of any site (tests/any_site)."""

import pytest

from plugins.publishing.build import Order
from tests.any_site.built_site import BuiltSite
from tests.built_pages import is_redirect, pages_of
from tests.content_folders import TODAY
from tests.search_store import stored


@pytest.mark.xdist_group("site")
def test_every_page_says_its_language(busy):
    assert {tuple(page.xpath("/html/@lang")) for page in pages_of(busy).values()} == {("zh-CN",)}


@pytest.mark.xdist_group("site")
def test_every_page_shows_owner_and_review_dates(busy):
    silent = [
        (address, words)
        for address, page in pages_of(busy).items()
        if not is_redirect(page) and address != "404.html"
        for words in ("核对日期", "下次核对", "负责部门")
        if words not in "".join(page.itertext())
    ]
    assert silent == []


@pytest.mark.xdist_group("site")
def test_pages_that_stand_in_for_others_are_nowhere_to_be_found(published_busy):
    listed = {
        BuiltSite(published_busy).place_of(target, "sitemap/index.html")
        for target in pages_of(published_busy)["sitemap/"].xpath("//a/@href")
    }
    for address, file in (("404.html", "404.html"), ("offline/", "offline/index.html")):
        assert pages_of(published_busy)[address].xpath("//meta[@name='robots']/@content") == ["noindex"]
        assert f"/{address}" not in (published_busy / "sitemap.xml").read_text(encoding="utf-8")
        assert (file, "") not in listed
        assert address not in [entry["url"] for entry in stored(published_busy)]
    assert ("about/index.html", "") in listed


@pytest.mark.xdist_group("site")
def test_publication_has_no_draft_and_no_example(busy, published_busy, busy_catalogue):
    left_out = [record for record in busy_catalogue.records if record.fields.example or record.fields.draft]
    assert {record.kind.name for record in left_out} >= {"page", "award", "laureate", "expert", "station", "demand"}
    assert any(record.fields.draft for record in left_out)
    for record in left_out:
        assert (busy / record.save_as).is_file()
        assert not (published_busy / record.save_as).exists()
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in published_busy.rglob("*")
        if file.suffix in (".html", ".xml", ".json", ".txt", ".ics")
    }
    for record in left_out:
        # A paper may share its name with a form, so only addresses, keys and fictional names are searched for.
        tokens = [f"/{record.url}", f'"{record.key}"'] + (
            [record.title] if "示例" in record.title or record.fields.draft else []
        )
        assert [(str(file), token) for file, text in texts.items() for token in tokens if token in text] == []


@pytest.mark.xdist_group("site again")
def test_a_second_build_gives_the_same_bytes(build, busy, busy_content, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    build(Order(content=busy_content, output=tmp_path / "again", today=TODAY))
    first, again = (
        {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        for folder in (busy, tmp_path / "again")
    )
    assert first.keys() == again.keys()
    assert [path for path in first if first[path] != again[path]] == []
