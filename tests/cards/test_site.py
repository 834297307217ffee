"""Tests the cards of a site: every public page names one that exists, and no other page names one."""

import re

import pytest
from lxml import html as parser
from PIL import Image

from tests.conftest import SUB_PATH

BASE = f"https://host.example/{SUB_PATH}/"


def tags_for_messengers(page):
    """Return {property: content} of the tags that messengers read."""
    return {
        tag.get("property") or tag.get("name"): tag.get("content")
        for tag in page.xpath("//meta[starts-with(@property, 'og:') or starts-with(@name, 'twitter:')]")
    }


@pytest.fixture(scope="module")
def shared(published_busy):
    """Return {address: tags for messengers} of every page of the published site."""
    return {
        file.relative_to(published_busy).as_posix().removesuffix("index.html"): tags_for_messengers(
            parser.fromstring(file.read_bytes())
        )
        for file in sorted(published_busy.rglob("*.html"))
    }


UNDRAWN = {"about-bo/", "about-ug/"}  # The fonts of cards lack Tibetan and Arabic letters.


@pytest.mark.xdist_group("site")
def test_every_public_page_names_a_card_that_is_there(shared, published_busy):
    addresses = re.findall(r"<loc>(.*)</loc>", (published_busy / "sitemap.xml").read_text(encoding="utf-8"))
    cards = set()
    assert {f"{BASE}{path}" for path in UNDRAWN} < set(addresses)
    drawn = [address for address in addresses if address.removeprefix(BASE) not in UNDRAWN]
    for address in drawn:
        image = shared[address.removeprefix(BASE)]["og:image"]
        assert image.startswith(f"{BASE}cards/")
        cards.add(image.removeprefix(BASE))
    assert len(cards) == len(drawn) > 50
    assert {
        file.relative_to(published_busy).as_posix() for file in (published_busy / "cards").rglob("*") if file.is_file()
    } == cards


@pytest.mark.xdist_group("site")
def test_cards_have_the_promised_size_and_few_bytes(published_busy):
    weights = []
    for file in (published_busy / "cards").rglob("*.png"):
        with Image.open(file) as picture:
            assert picture.size == (1200, 630), file
        weights.append(file.stat().st_size)
    assert max(weights) < 40_000
    assert sum(weights) / len(weights) < 25_000


@pytest.mark.xdist_group("site")
def test_the_tags_for_messengers_describe_the_page(shared):
    assert shared["awards/youth-award/"] == {
        "og:type": "website",
        "og:site_name": "示例科技工作者之家",
        "og:locale": "zh_CN",
        "og:url": f"{BASE}awards/youth-award/",
        "og:title": "青年奖",
        "og:description": "表彰青年科技工作者。",
        "og:image": f"{BASE}cards/awards/youth-award.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "示例科技工作者之家：青年奖",
        "twitter:card": "summary_large_image",
    }
    assert shared[""]["og:title"] == "示例科技工作者之家"
    assert shared[""]["og:image"] == f"{BASE}cards/index.png"
    assert shared["notices/opening/"]["og:type"] == "article"


@pytest.mark.xdist_group("site")
def test_a_facet_page_uses_the_card_of_its_list(shared):
    facets = [address for address in shared if re.fullmatch(r"awards/level/[\w-]+/", address)]
    assert facets
    assert {shared[address]["og:image"] for address in facets} == {f"{BASE}cards/awards.png"}


@pytest.mark.xdist_group("site")
def test_pages_that_search_engines_must_not_find_have_no_tags_for_messengers(shared, published_busy):
    assert len(shared) > 50
    for address, said in shared.items():
        page = (
            published_busy / address / "index.html"
            if address.endswith("/") or not address
            else published_busy / address
        )
        if b'name="robots" content="noindex"' in page.read_bytes():
            assert said == {}, address
    assert shared["404.html"] == {}


@pytest.mark.xdist_group("site")
def test_a_preview_has_no_cards(busy):
    assert not (busy / "cards").exists()
    assert tags_for_messengers(parser.fromstring((busy / "index.html").read_bytes())) == {}
