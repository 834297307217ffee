"""Tests the codes on the pages of a published site, and the pages to check a certificate against.

A preview has no address and therefore no codes.
"""

import pytest
from lxml import html as parser

from tests.content_folders import ROOT
from tests.qr_codes.reading import drawn, read

PRINT = ".//button[@data-tool='print']"
SITE = "https://portal.example.org/home"
PAGES = {
    "laureates/gardener/": "laureates/gardener/",
    "laureates/gardener/certificate/": "laureates/gardener/",
    "laureates/withdrawn/certificate/": "laureates/withdrawn/",
}


def page_of(site, path):
    return parser.fromstring((site / path / "index.html").read_bytes())


def text_of(page):
    return " ".join(page.find(".//main").text_content().split())


@pytest.mark.parametrize("path", PAGES)
def test_the_code_of_a_page_holds_its_address(published_fixture, path):
    [image] = page_of(published_fixture, path).find_class("qr-code__image")
    size = int(image.get("width"))
    light, dark = image.findall(".//path")
    assert read(drawn(dark.get("d"), size)) == [f"{SITE}/{PAGES[path]}"]
    assert (light.get("fill"), dark.get("fill")) == ("white", "black"), "whatever the colours of the page"
    assert image.get("aria-label") == f"二维码，网址是 {SITE}/{PAGES[path]}"
    assert f"{SITE}/{PAGES[path]}" in text_of(page_of(published_fixture, path)), "for who has no phone at hand"


@pytest.mark.parametrize("kind", ["event", "laureate", "station"])
def test_the_kinds_with_a_code_show_it(kind):
    assert "{% block code %}{{ code_of_page(record.url, " in (ROOT / f"theme/templates/kinds/{kind}.html").read_text(
        encoding="utf-8"
    )


def test_a_preview_has_no_address_and_no_code(fixture_site):
    assert not page_of(fixture_site, "laureates/gardener/certificate/").find_class("qr-code")


def test_the_page_of_a_certificate_shows_the_data_of_the_record(published_fixture):
    page = page_of(published_fixture, "laureates/gardener/certificate/")
    words = text_of(page)
    for part in (
        "示例获奖者（果树栽培）",
        "青年奖",
        "青年奖 2027 年",
        "个人",
        "改进果树剪枝的办法",
        "已表彰",
        "2026年10月30日",
        "laureate:gardener",
        "这是核对页，不是证书",
        "截至2026年11月23日",
        f"{SITE}/data/laureates.json",
    ):
        assert part in words, part
    assert page.findall(PRINT) and page.findall(".//meta[@name='robots'][@content='noindex']")
    assert '"ref": "laureate:gardener"' in (published_fixture / "data/laureates.json").read_text(encoding="utf-8")


def test_the_page_of_a_withdrawn_honour_says_so(published_fixture):
    page = page_of(published_fixture, "laureates/withdrawn/certificate/")
    assert "这项表彰已撤销 以前打印的核对页不再有效。" in text_of(page) and not page.findall(PRINT)
    assert "证书核对页" not in text_of(page_of(published_fixture, "laureates/withdrawn/"))


def test_the_page_of_an_honour_that_is_not_yet_given_shows_no_record(gallery):
    page = page_of(gallery, "laureates/team/certificate/")
    assert "公示不等于表彰" in text_of(page) and not page.find_class("sheet__paper") and not page.findall(PRINT)
