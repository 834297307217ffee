"""Tests how heavy the pages of the site are, and that images and icons have the attributes that avoid layout shifts."""

from dataclasses import asdict
from urllib.parse import urldefrag

import pytest
from lxml import html as parser

from plugins.bench.weight import LIMITS, weights_of

pytestmark = pytest.mark.xdist_group("site")

WHOLE = LIMITS.html  # Limit of a page and its stylesheets together; it is that of a page alone.
# These are drawings, not icons; the stylesheet, which loads before the first paint, sets their size.
DRAWN = "motif", "bar-chart", "round-chart", "honour-graph", "stacked-chart", "tile-map", "qr-code"


@pytest.fixture(scope="module")
def weights(busy):
    """Return {file relative to the site: Weight} of every page."""
    return weights_of(busy, [file.relative_to(busy).as_posix() for file in sorted(busy.rglob("*.html"))])


@pytest.mark.parametrize("part", asdict(LIMITS))
def test_no_page_is_heavier_than_a_visitor_should_wait_for(weights, part):
    sizes = {path: asdict(weight)[part] for path, weight in weights.items()}
    assert {path: size for path, size in sizes.items() if size > asdict(LIMITS)[part]} == {}
    assert max(sizes.values()) > 1000, "nothing was weighed"


def test_text_and_style_of_a_page_together_are_as_small(weights):
    heavy = {path for path, weight in weights.items() if weight.html + weight.css > WHOLE}
    assert len(weights) > 50 and heavy == set()


@pytest.fixture(scope="module")
def pages(busy):
    """Return {file relative to the site: parsed page} of every page."""
    return {
        file.relative_to(busy).as_posix(): parser.fromstring(file.read_bytes()) for file in sorted(busy.rglob("*.html"))
    }


def test_images_have_their_size_and_wait_until_they_are_near(pages):
    """The first picture of the text loads at once, because it may be the largest contentful paint."""
    seen = {
        path: [image for image in page.iter("img") if not list(image.iterancestors("header"))]
        for path, page in pages.items()
    }
    assert max(map(len, seen.values())) > 1
    assert [
        (path, image.get("src"))
        for path, images in seen.items()
        for image in images[1:]
        if image.get("loading") != "lazy"
    ] == []
    assert [
        (path, image.get("src"))
        for path, page in pages.items()
        for image in page.iter("img")
        if not (image.get("width") and image.get("height"))
    ] == []


def test_icons_come_from_one_sprite_and_have_their_size(pages):
    sprites, drawings = set(), set()
    for page in pages.values():
        sprites |= {urldefrag(use.get("href")).url.split("/")[-1] for use in page.iter("use")}
        drawings |= {tuple(svg.get(name, "") for name in ("class", "width", "height")) for svg in page.iter("svg")}
    assert len(sprites) == 1 and sprites.pop().startswith("icons.svg?v=")
    assert {drawing for drawing in drawings if not drawing[0].startswith(DRAWN)} == {("icon", "24", "24")}
