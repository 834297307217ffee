"""Tests how pages in English, Uyghur and Tibetan are published: `about-*` of the gallery, and their original."""

import json
from xml.etree import ElementTree

import pytest

from tests.built_pages import pages_of
from tests.search_store import stored

BASE = "https://host.example/portal/"
ABOUT = {"zh-CN": "about/", "bo": "about-bo/", "en": "about-en/", "ug": "about-ug/"}
FOREIGN = [tag for tag in ABOUT if tag != "zh-CN"]


@pytest.fixture(scope="module")
def about(published_busy):
    """Return {tag: parsed page} of the page in all languages."""
    pages = pages_of(published_busy)
    return {tag: pages[path] for tag, path in ABOUT.items()}


@pytest.mark.parametrize("tag", ABOUT)
def test_every_version_names_all_versions_to_search_engines(about, tag):
    links = about[tag].xpath("//link[@rel='alternate'][@hreflang]")
    assert {link.get("hreflang"): link.get("href") for link in links} == {
        other: BASE + path for other, path in ABOUT.items()
    }


def test_the_site_map_for_search_engines_names_them_too(published_busy):
    found = {}
    for url in ElementTree.parse(published_busy / "sitemap.xml").getroot():
        links = {link.get("hreflang"): link.get("href") for link in url.findall("{http://www.w3.org/1999/xhtml}link")}
        if links:
            found[url.findtext("{*}loc")] = links
    assert found == {BASE + path: {tag: BASE + to for tag, to in ABOUT.items()} for path in ABOUT.values()}


@pytest.mark.parametrize("tag", ABOUT)
def test_a_link_below_the_title_leads_to_each_other_language_by_its_own_name(about, tag):
    names = {"zh-CN": "中文", "bo": "བོད་སྐད་", "en": "English", "ug": "ئۇيغۇرچە"}
    links = about[tag].xpath("//p[contains(@class, 'versions')]/a")
    assert {link.get("lang"): (link.text_content(), link.get("href")) for link in links} == {
        other: (names[other], f"../{path}") for other, path in ABOUT.items() if other != tag
    }


@pytest.mark.parametrize("tag", FOREIGN)
def test_what_the_page_says_has_its_language_and_direction_and_the_frame_is_chinese(about, tag):
    page = about[tag]
    assert page.get("lang") == "zh-CN"
    for element in page.xpath("//h1 | //div[@class='prose']/*[1] | //li[@aria-current='page']/span"):
        marked = element.xpath("ancestor-or-self::*[@lang]")[-1]
        assert (marked.get("lang"), marked.get("dir")) == (tag, "rtl" if tag == "ug" else "ltr")
    [review] = page.xpath("//dl[@class='review']")
    assert review.xpath("ancestor-or-self::*[@lang]")[-1] is page


@pytest.mark.parametrize("tag", ABOUT)
def test_a_picture_is_shared_only_where_its_fonts_have_every_letter(about, tag, published_busy):
    drawn = tag in ("zh-CN", "en")
    images = about[tag].xpath("//meta[@property='og:image']/@content")
    assert images == ([f"{BASE}cards/{ABOUT[tag].strip('/')}.png"] if drawn else [])
    assert (published_busy / f"cards/{ABOUT[tag].strip('/')}.png").exists() == drawn


@pytest.mark.parametrize("tag", FOREIGN)
def test_programs_are_told_the_language_and_the_original(about, tag):
    [text] = about[tag].xpath("//script[@type='application/ld+json']/text()")
    [page] = [each for each in json.loads(text)["@graph"] if each["@type"] == "WebPage"]
    assert (page["inLanguage"], page["translationOfWork"]["url"]) == (tag, f"{BASE}about/")
    assert about[tag].xpath("//meta[@name='DC.language']/@content") == [tag]


def test_search_finds_them(published_busy):
    found = {each["ref"] for each in stored(published_busy)}
    assert {f"page:about-{tag}" for tag in FOREIGN} <= found


def test_only_a_page_in_another_language_loads_the_rules_for_it(published_busy):
    rules = "//link[contains(@href, 'css/entries/languages')]"
    loading = {path for path, page in pages_of(published_busy).items() if page.xpath(rules)}
    assert loading == {ABOUT[tag] for tag in FOREIGN}
