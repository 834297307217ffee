"""The published fixture site below a path, and somebody who reads it with and without a network."""

import shutil
from contextlib import contextmanager
from datetime import datetime
from http.server import SimpleHTTPRequestHandler

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.publishing.build import Order, build
from tests.conftest import NOON, PATIENCE, SUB_PATH
from tests.content_folders import FIXTURE, TODAY, fixture_and

LOOK_AGAIN = 50  # milliseconds
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
    """A host that serves `folder` at `address`; the site lies below it, published with and without a worker."""

    def __init__(self, folder, address):
        self.folder, self.address = folder, address
        self.site = folder / SUB_PATH
        self.home = f"{address}/{SUB_PATH}/"

    def publish(self, content, folder):
        build(Order(content=content, output=folder, today=TODAY, publish=True, url=f"{self.address}/{SUB_PATH}"))

    @contextmanager
    def showing(self, folder):
        """Serve what lies in `folder` in place of the site while the block runs."""
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
        """Serve a copy of the site while the block runs, and give its folder: it may be changed."""
        with self.showing(self.folder / "aside"):  # where `showing` has put the site itself by then
            yield self.site


@pytest.fixture(autouse=True)
def day_of_the_host(monkeypatch):
    """The clock of the host stands at noon in Beijing, as that of pages does: a worker takes the day from there."""
    shown = SimpleHTTPRequestHandler.date_time_string
    noon = datetime.fromisoformat(NOON).timestamp()
    monkeypatch.setattr(
        SimpleHTTPRequestHandler, "date_time_string", lambda handler, timestamp=None: shown(handler, timestamp or noon)
    )


@pytest.fixture(scope="session")
def host(tmp_path_factory):
    """The Host of the fixture site."""
    folder = tmp_path_factory.mktemp("offline")
    with served(folder) as address:
        host = Host(folder, address)
        host.publish(FIXTURE, host.site)
        yield host


@pytest.fixture(scope="session")
def site_without(host, tmp_path_factory):
    """The folder of the same site, as it is published with `offline: false`."""
    words = (FIXTURE / "site.yml").read_text(encoding="utf-8")
    content = fixture_and(tmp_path_factory.mktemp("without"), {"site.yml": f"{words}\noffline: false\n"})
    host.publish(content, host.folder / "without")
    return host.folder / "without"


class Reader:
    """Somebody with a browser."""

    def __init__(self, page, host):
        self.page, self.host = page, host
        self.banner = page.locator(".kept")
        self.title = page.locator("h1")

    def arrive(self, path=""):
        """Come to the site for the first time, and stay until the worker has started."""
        self.go(path)
        self.page.wait_for_function("navigator.serviceWorker.controller")
        return self

    def go(self, path):
        """Open a page of the site."""
        self.page.goto(self.host.home + path)

    def read(self, path):
        """Open a page, and stay until it is kept."""
        self.go(path)
        self.until("async url => !!(await caches.match(url))", self.host.home + path.split("?")[0])

    def until(self, condition, arg=None):
        """Wait until `condition` holds, a function that promises whether it does; Playwright takes a promise
        for a yes."""
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
        """{name of a store without the path of the site: {address below the site: address that the answer
        remembers}}."""
        home = self.host.home
        return {
            name.removeprefix(f"/{SUB_PATH}/ "): {url.removeprefix(home): answer for url, answer in held.items()}
            for name, held in self.page.evaluate(STORES).items()
        }

    def sees_a_kept_page(self):
        """The page says that it is one, and of which day."""
        expect(self.banner).to_have_text("没有网络：这是本机2026年11月23日保存的页面，可能已经变了。 再试一次")

    def sees_a_fresh_page(self, title):
        expect(self.title).to_have_text(title)
        expect(self.banner).to_have_count(0)


@pytest.fixture
def reader(page, host):
    """A Reader who has not been here."""
    return Reader(page, host)
