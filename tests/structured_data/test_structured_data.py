"""Tests the JSON-LD inside pages: no title can end the script element, and the data agree with the pages."""

import json
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from plugins.structured_data import give_structured_data
from tests.built_pages import pages_of
from tests.open_data.records import BASE


def test_no_title_ends_the_script_element(view):
    portal = SimpleNamespace(catalogue=view.catalogue, today=view.today)
    settings = {"PORTAL": portal, "FEED_DOMAIN": BASE, "JINJA_GLOBALS": {}}
    give_structured_data(SimpleNamespace(settings=settings))
    page = SimpleNamespace(record=view.catalogue.get("event", "class"))
    text = settings["JINJA_GLOBALS"]["structured_data"](page, [])
    assert page.record.title == "</script><!--课"
    assert "<" not in text and "\\u003c/script\\u003e\\u003c!--课" in text
    assert json.loads(text)["@graph"][1]["name"] == page.record.title


def entities_of(page):
    """Return all entities of the graphs in `page`."""
    return [
        each
        for text in page.xpath("//script[@type='application/ld+json']/text()")
        for each in json.loads(text)["@graph"]
    ]


@pytest.mark.xdist_group("site")
def test_breadcrumbs_are_those_of_the_page(busy):
    deep = 0
    for address, page in pages_of(busy).items():
        shown = [" ".join("".join(step.itertext()).split()) for step in page.xpath("//nav[@class='breadcrumbs']//li")]
        deep += len(shown) > 2
        told = [
            step["name"]
            for each in entities_of(page)
            if each["@type"] == "BreadcrumbList"
            for step in each["itemListElement"]
        ]
        assert told == shown, address
    assert deep > 10


@pytest.mark.xdist_group("site")
def test_publication_names_no_person_without_consent_and_no_other_host(published_busy):
    told = {address: entities_of(page) for address, page in pages_of(published_busy).items()}
    assert sum(map(len, told.values())) > 50
    for address, page in pages_of(published_busy).items():
        for each in told[address]:
            assert each["@type"] != "Person" or "公开说明" in "".join(page.itertext()), address
            assert each.get("url", BASE).startswith(BASE), address


@pytest.mark.xdist_group("site")
def test_programs_find_the_feed_the_search_and_the_metadata(published_busy):
    home, about = (pages_of(published_busy)[address] for address in ("", "about/"))
    for rel, kind, path in (
        ("alternate", "application/feed+json", "feeds/all.json"),
        ("search", "application/opensearchdescription+xml", "opensearch.xml"),
    ):
        assert home.xpath(f"//link[@rel='{rel}' and @type='{kind}']/@href") == [f"{BASE}/{path}"]
        assert (published_busy / path).is_file()
    ElementTree.parse(published_busy / "opensearch.xml")
    feed = json.loads((published_busy / "feeds/all.json").read_text(encoding="utf-8"))
    dates = [item["date_published"] for item in feed["items"]]
    assert dates and dates == sorted(dates, reverse=True)
    assert all(
        item["id"] == item["url"] and (published_busy / item["url"].removeprefix(f"{BASE}/") / "index.html").is_file()
        for item in feed["items"]
    )
    core = {
        name: about.xpath(f"string(//meta[@name='DC.{name}']/@content)")
        for name in ("title", "date", "creator", "publisher", "identifier", "rights", "language")
    }
    assert core == {
        "title": "关于本站",
        "date": "2026-11-01",
        "creator": "测试市科学技术协会",
        "publisher": "测试市科学技术协会",
        "identifier": f"{BASE}/about/",
        "rights": "使用前请与本会联系",
        "language": "zh-CN",
    }


@pytest.mark.xdist_group("site")
def test_a_preview_offers_no_search_to_the_browser(busy):
    assert pages_of(busy)[""].xpath("//link[@rel='search']") == []
    assert not (busy / "opensearch.xml").exists()
