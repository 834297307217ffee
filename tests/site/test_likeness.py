"""Tests that the comparison of pictures finds small faults and accepts the same page with noise at the edges of
letters.
"""

import io

import numpy as np
import pytest
from PIL import Image

from plugins.browser.file_server import served
from tests.conftest import watched_page
from tests.site.likeness import NOISE, change, golden_of

pytestmark = pytest.mark.xdist_group("pictures 375 light")
PAGE = "laws/patent-law/"  # This page has a tag, a table of facts, lines and the colour of the brand.
ADD = "css => document.head.append(Object.assign(document.createElement('style'), { id: 'seeded', textContent: css }))"
REMOVE = "document.getElementById('seeded').remove()"
LINE = (
    "main { position: relative } main::after { content: ''; position: absolute; inset: 301px auto auto 20px; "
    "background: var(--line);"
)
FAULTS = {
    "a tag 4 px to the right": ".tag { position: relative; left: 4px }",
    "a tag 1 px to the right": ".tag { position: relative; left: 1px }",
    "a line more or less, 1 px high and 300 px wide": LINE + "width: 300px; height: 1px }",
    "the brand a little greener": ":root { --brand: #0d6060 !important }",
    "17 px become 16": ":root { --text-m: 1rem !important }",
    "a heading cut off": "h1 { overflow: hidden; height: 0.9em }",
    "no frame around the facts": ".facts { border-color: transparent !important }",
    "corners that are not round": ".facts { border-radius: 0 !important }",
    "links without their line": ".breadcrumbs a { text-decoration: none }",
    "headings not bold": "h2 { font-weight: 400 }",
}


def picture(page):
    return Image.open(io.BytesIO(page.locator("main").screenshot(animations="disabled"))).convert("RGB")


@pytest.fixture(scope="module", params=["light", "dark"])
def page_with_golden(request, browser, gallery):
    """Yield (page, its golden picture) in light and in dark."""
    with (
        served(gallery) as address,
        watched_page(browser, viewport={"width": 375, "height": 1700}, color_scheme=request.param) as page,
    ):
        page.goto(f"{address}/{PAGE}")
        yield page, golden_of(picture(page))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found(page_with_golden, fault):
    page, golden = page_with_golden
    page.evaluate(ADD, fault)
    found = change(golden, picture(page))
    page.evaluate(REMOVE)
    assert found


def test_a_changed_character_is_found_at_its_place(page_with_golden):
    page, golden = page_with_golden
    page.evaluate(
        "() => { const title = document.querySelector('h1').lastChild; title.data = title.data.replace('专', '与') }"
    )
    found = change(golden, picture(page))
    title = page.locator("h1").bounding_box()
    top = title["y"] - page.locator("main").bounding_box()["y"]
    page.reload()
    left, upper, right, lower = found.box
    assert right - left < 60 and top - 4 <= upper < lower <= top + title["height"] + 4


def test_the_same_page_and_noise_at_edges_are_no_change(page_with_golden):
    page, golden = page_with_golden
    again = picture(page)
    assert change(golden, again) is None
    pixels = np.asarray(again).astype(np.int16)
    is_edge = np.zeros(pixels.shape[:2], bool)
    for axis in (0, 1):
        differs = (np.diff(pixels, axis=axis) != 0).any(axis=2)
        is_edge |= np.pad(differs, [(0, axis == place) for place in (0, 1)])
        is_edge |= np.pad(differs, [(axis == place, 0) for place in (0, 1)])
    for off in (NOISE, -NOISE, np.random.default_rng(1).integers(-NOISE, NOISE + 1, pixels.shape)):
        noisy = np.clip(pixels + off * is_edge[..., np.newaxis], 0, 255).astype(np.uint8)
        assert change(golden, Image.fromarray(noisy)) is None


@pytest.mark.parametrize("size", [(100, 84), (104, 80), (96, 80)])
def test_a_picture_of_another_size_has_changed(size):
    golden = golden_of(Image.new("RGB", (100, 80), "white"))
    found = change(golden, Image.new("RGB", size, "white"))
    assert found.box == {(100, 84): (0, 80, 100, 84), (104, 80): (100, 0, 104, 80), (96, 80): (96, 0, 100, 80)}[size]
