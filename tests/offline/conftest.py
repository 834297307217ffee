"""Provides the published fixture site below a path, and a reader who visits it with and without a network."""

import shutil
from contextlib import contextmanager
from datetime import datetime
from http.server import SimpleHTTPRequestHandler

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.publishing.build import Order
from tests.conftest import NOON, PATIENCE, SUB_PATH
from tests.content_folders import FIXTURE, TODAY, fixture_and

LOOK_AGAIN = 50  # milliseconds between two looks at a condition
STORES = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    const held = await Promise.all((await store.keys()).map(async key => [key.url, (await store.match(key)).url]));
    found[name] = Object.fromEntries(held);
  }
  return found;
}"""


class Host:
    """A host that serves `folder` at `address`; the site is published into a folder below it, with or without a
    worker.
    """

    def __init__(self, build, folder, address):
        self._build, self.folder, self.address = build, folder, address
        self.site = folder / SUB_PATH
        self.home = f"{address}/{SUB_PATH}/"

    def publish(self, content, folder):
        """Publish `content` into `folder` for the address of the site."""
        self._build(Order(content=content, output=folder, today=TODAY, publish=True, url=f"{self.address}/{SUB_PATH}"))

    @contextmanager
    def showing(self, folder):
        """Serve the files of `folder` in place of the site while the block runs."""
        aside = self.folder / "aside"
        self.site.rename(aside)
        shutil.copytree(folder, self.site)
        try:
            yield
        finally:
            shutil.rmtree(self.site)
            aside.rename(self.site)

    @contextmanager
    def changing(self):
        """Serve a copy of the site while the block runs; yield its folder, whose files may be changed."""
        with self.showing(self.folder / "aside"):  # While `showing` copies, the site itself is in this folder.
            yield self.site


@pytest.fixture(autouse=True)
def day_of_the_host(monkeypatch):
    """Set the clock of the host to noon in Beijing, as that of pages; a worker takes the day from the answers of the
    host.
    """
    shown = SimpleHTTPRequestHandler.date_time_string
    noon = datetime.fromisoformat(NOON).timestamp()
    monkeypatch.setattr(
        SimpleHTTPRequestHandler, "date_time_string", lambda handler, timestamp=None: shown(handler, timestamp or noon)
    )


@pytest.fixture(scope="session")
def host(build, tmp_path_factory):
    """Return the Host of the fixture site."""
    folder = tmp_path_factory.mktemp("offline")
    with served(folder) as address:
        host = Host(build, folder, address)
        host.publish(FIXTURE, host.site)
        yield host


@pytest.fixture(scope="session")
def site_without(host, tmp_path_factory):
    """Publish the same site with `offline: false`; return its folder."""
    words = (FIXTURE / "site.yml").read_text(encoding="utf-8")
    content = fixture_and(tmp_path_factory.mktemp("without"), {"site.yml": f"{words}\noffline: false\n"})
    host.publish(content, host.folder / "without")
    return host.folder / "without"


class Reader:
    """A visitor with a browser."""

    def __init__(self, page, host):
        self.page, self.host = page, host
        self.banner = page.locator(".kept")
        self.title = page.locator("h1")

    def arrive(self, path=""):
        """Visit the site for the first time and wait until the worker controls the page."""
        self.go(path)
        self.page.wait_for_function("navigator.serviceWorker.controller")
        return self

    def go(self, path):
        """Open a page of the site."""
        self.page.goto(self.host.home + path)

    def read(self, path):
        """Open a page and wait until it is kept."""
        self.go(path)
        self.until("async url => !!(await caches.match(url))", self.host.home + path.split("?")[0])

    def until(self, condition, arg=None):
        """Wait until the function `condition`, which returns a promise, resolves to true.

        Playwright's own wait_for_function takes the promise itself for true.
        """
        for _ in range(PATIENCE // LOOK_AGAIN):
            if self.page.evaluate(condition, arg):
                return
            self.page.wait_for_timeout(LOOK_AGAIN)
        raise AssertionError(f"it never held: {condition}")

    def lose_network(self):
        self.page.context.set_offline(True)

    def find_network(self):
        self.page.context.set_offline(False)

    def stores(self):
        """Return the contents of all stores of the site.

        The shape is {name of a store without the path of the site: {address below the site: address of the kept
        response}}.
        """
        home = self.host.home
        return {
            name.removeprefix(f"/{SUB_PATH}/ "): {url.removeprefix(home): answer for url, answer in held.items()}
            for name, held in self.page.evaluate(STORES).items()
        }

    def sees_a_kept_page(self):
        """Expect that the page says that it is a kept one, and of which day."""
        expect(self.banner).to_have_text("没有网络：这是本机2026年11月23日保存的页面，可能已经变了。 再试一次")

    def sees_a_fresh_page(self, title):
        """Expect a page with the heading `title` and without the banner of a kept page."""
        expect(self.title).to_have_text(title)
        expect(self.banner).to_have_count(0)


@pytest.fixture
def reader(page, host):
    """Return a Reader who has not visited the site before."""
    return Reader(page, host)
