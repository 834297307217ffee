"""Provides the fixture site with a fake client: real templates, styles and page scripts, and few known answers.

`fake_client.js` takes the place of client.js and answers from `fake_index.json`. It fetches that file for every call
(?open, ?search, ?suggest), so that a test can delay or break one of them.
"""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served

HERE = Path(__file__).parent
SCRIPTS = HERE.parents[2] / "theme/static/js"
SUB_PATH = "portal"
# The address has the query from the moment at which it is asked.
ASKED = """() => document.getElementById('search-input').value.trim()
  === (new URLSearchParams(location.search).get('q') ?? '')"""
PAUSE = 400  # in milliseconds; longer than the pause after which typed words are asked and suggestions appear
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"


def with_fake_client(site, target):
    """Copy the built `site` to the folder `target` with the unbundled scripts of the theme and the fake client."""
    shutil.copytree(site, target)
    shutil.rmtree(target / "theme/js")
    shutil.copytree(SCRIPTS, target / "theme/js")
    # This script is no module, so it must stay bundled in one file.
    shutil.copy(site / "theme/js/first.js", target / "theme/js/first.js")
    shutil.copy(HERE / "fake_client.js", target / "theme/js/search/client.js")
    (target / "search/index").mkdir(exist_ok=True)
    shutil.copy(HERE / "fake_index.json", target / "search/index/fake_index.json")


@pytest.fixture(scope="session")
def portal(fixture_site, tmp_path_factory):
    """Yield the address of the fixture site with the fake client, below a sub-path, with a slash at the end."""
    folder = tmp_path_factory.mktemp("portal")
    with_fake_client(fixture_site, folder / SUB_PATH)
    with served(folder) as host:
        yield f"{host}/{SUB_PATH}/"


class Search:
    """The search page as a visitor sees it."""

    def __init__(self, page, portal):
        self.page, self.address = page, f"{portal}search/"
        self.box = page.locator("#search-input")
        self.names = page.locator("#search-input-list [role=option]")
        self.status = page.locator("[data-search-status]")
        self.titles = page.locator(".result__title")
        self.message = page.locator("[data-search-message]")

    def open(self, query=""):
        """Open the page with `query` ("?q=…") and wait for the answer."""
        self.page.goto(f"{self.address}{query}")
        self.settle()
        return self

    def settle(self):
        """Wait until no answer is pending."""
        # The script of the page removes this element when it starts.
        expect(self.message.locator(".search__fallback")).to_have_count(0)
        expect(self.page.locator("[data-search]")).not_to_have_attribute("aria-busy", "true")

    def type(self, words):
        """Type `words` key by key, as people do, and wait for the answer."""
        self.box.press_sequentially(words)
        self.page.wait_for_function(ASKED)
        self.settle()

    @property
    def asked(self):
        """The query string of the address, decoded."""
        return self.page.evaluate("decodeURIComponent(location.search)")


@pytest.fixture
def search(page, portal):
    """Return the Search page, which is not opened yet."""
    return Search(page, portal)


@pytest.fixture
def hold(page):
    """Return a function `hold(what)` that delays the requests of the fake client for `what`.

    Calling its result lets the requests go on and waits until the page has the answers.
    """

    def start(what):
        waiting, open_ones = [], re.compile(rf"fake_index\.json\?{what}$")
        page.route(open_ones, lambda route: waiting.append(route))

        def go_on():
            with page.expect_event("requestfinished", lambda request: open_ones.search(request.url)):
                for route in waiting:
                    route.continue_()
                page.unroute(open_ones)
            page.evaluate(DRAWN)

        return go_on

    return start
