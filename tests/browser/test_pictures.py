"""Tests pictures of the content in a real browser: the right file is loaded at the right moment without a layout
shift.
"""

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.browser.pictures import PAPER
from tests.conftest import watched_page

PAGE = "notices/opening/"  # The page has a wide picture below its title and a tall one in its text.
FILES = """async () => {
  const images = [...document.querySelectorAll(".picture img")];
  await Promise.all(images.map((image) => image.decode()));
  return images.map((image) => image.currentSrc.match(/([a-z]+)-[0-9a-f]{10}(-.*)$/).slice(1).join(""));
}"""
BOXES = """() => [...document.querySelectorAll(".picture img")].map((image) => {
  const { width, height } = image.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
})"""
SHIFTED = """() => new Promise((resolve) => {
  const main = document.querySelector("main");
  const moved = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ sources }) => moved.push(...sources.map(({ node }) => node))))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(moved.filter((node) => main.contains(node)).map((node) => node.textContent)), 200);
})"""

pytestmark = pytest.mark.xdist_group("pictures")


@pytest.fixture(scope="module")
def home(fixture_site):
    with served(fixture_site) as address:
        yield f"{address}/"


@pytest.mark.parametrize(
    "width, scale, files, boxes",
    [
        (375, 1, ["opening-720.avif", "rows-600.avif"], [[343, 214], [343, 515]]),
        (375, 2, ["opening-720.avif", "rows-600.avif"], [[343, 214], [343, 515]]),
        (375, 3, ["opening-1080.avif", "rows-600.avif"], [[343, 214], [343, 515]]),
        (768, 1, ["opening-720.avif", "rows-600.avif"], [[608, 380], [384, 576]]),
        (1440, 1, ["opening-720.avif", "rows-600.avif"], [[608, 380], [384, 576]]),
        (1440, 2, ["opening-1280.avif", "rows-600.avif"], [[608, 380], [384, 576]]),
    ],
)
def test_the_smallest_file_that_is_sharp_is_taken(browser, home, width, scale, files, boxes):
    with watched_page(browser, viewport={"width": width, "height": 900}, device_scale_factor=scale) as page:
        page.goto(home + PAGE)
        assert page.evaluate(FILES) == files
        assert page.evaluate(BOXES) == boxes


def test_nothing_moves_when_a_picture_arrives(page, home):
    held = []
    page.route("**/images/*", lambda route: held.append(route))
    with page.expect_request("**/images/*"):
        page.goto(home + PAGE, wait_until="domcontentloaded")
    expect(page.locator(".lede")).to_be_visible()
    before = page.evaluate(BOXES)
    assert held
    for route in held:
        route.continue_()
    page.evaluate(FILES)
    assert page.evaluate(BOXES) == before
    assert page.evaluate(SHIFTED) == []


def test_a_picture_far_below_is_fetched_when_it_comes_near(page, home):
    asked = []
    page.on(
        "request",
        lambda request: asked.append(request.url.split("/")[-1].split("-")[0]) if "/images/" in request.url else None,
    )

    def push_the_text_down(route):
        body = route.fetch().text()
        route.fulfill(
            body=body.replace('<div class="section section--prose">', '<div style="height: 9000px"></div><div>'),
            content_type="text/html",
        )

    page.route(f"**/{PAGE}", push_the_text_down)
    page.goto(home + PAGE, wait_until="networkidle")
    assert asked == ["opening"]
    page.locator(".picture").last.scroll_into_view_if_needed()
    page.evaluate(FILES)
    assert asked == ["opening", "rows"]


def test_a_browser_without_modern_formats_has_the_plain_one(page, home):
    page.route(
        f"**/{PAGE}",
        lambda route: route.fulfill(
            body=route.fetch().text().replace("image/avif", "image/x-none").replace("image/webp", "image/x-none"),
            content_type="text/html",
        ),
    )
    page.goto(home + PAGE)
    assert page.evaluate(FILES) == ["opening-720.jpg", "rows-600.jpg"]


def test_on_paper_a_picture_is_low_and_its_shape_is_kept(page, home):
    page.goto(home + PAGE)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER, "height": 900})
    page.evaluate(FILES)
    assert all(height <= 341 for _, height in page.evaluate(BOXES))  # 341 pixels are 9 cm.
    assert (
        page.locator(".picture img").evaluate_all("images => images.map(i => getComputedStyle(i).objectFit)")
        == ["contain"] * 2
    )
    assert (
        page.locator(".picture").evaluate_all("list => list.map(f => getComputedStyle(f).breakInside)") == ["avoid"] * 2
    )
