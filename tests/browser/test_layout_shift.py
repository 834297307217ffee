"""Tests that nothing moves while a page loads, even on a slow network: the cumulative layout shift is zero."""

import pytest

from tests.browser.samples import SAMPLES
from tests.conftest import watched_page

PAGES = {
    name: SAMPLES[name]
    for name in ("home", "guide", "collection of cards", "collection of terms", "law", "platform", "award", "search")
} | {"search without a question": "search/", "search in vain": "search/?q=鼋鼍"}
SLOW = {
    "offline": False,
    "latency": 50,
    "downloadThroughput": -1,
    "uploadThroughput": -1,
}  # Responses arrive one by one after 50 milliseconds each.
OBSERVE = """window.shifts = []
new PerformanceObserver(list => shifts.push(...list.getEntries().map(({ value, sources }) =>
  [value, ...sources.map(({ node }) => node?.className)]))).observe({ type: 'layout-shift', buffered: true })"""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"


@pytest.fixture(scope="module")
def visit(browser, address):
    """Yield a function that loads a path at a width in pixels over a slow network and returns the page once it is
    complete.
    """
    with watched_page(browser, viewport={"width": 375, "height": 812}) as page:
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.send("Network.emulateNetworkConditions", SLOW)
        page.add_init_script(OBSERVE)

        def load(path, width):
            page.set_viewport_size({"width": width, "height": 812 if width < 1000 else 900})
            page.goto(address + path)
            if path.startswith("search/"):
                page.wait_for_function("document.querySelector('[data-search-message]:not(:has(.search__fallback))')")
            page.evaluate(DRAWN)
            return page

        yield load


@pytest.mark.xdist_group("browser")
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [375, 1440])
def test_nothing_moves_while_a_page_comes(visit, name, width):
    assert visit(PAGES[name], width).evaluate("shifts") == []


@pytest.mark.xdist_group("browser")
def test_what_moves_would_be_noticed(visit):
    page = visit(PAGES["guide"], 375)
    page.evaluate(
        "document.querySelector('main').prepend("
        "document.createElement('p').appendChild(new Text('晚来的一段')).parentNode)"
    )
    page.wait_for_function("shifts.length")
