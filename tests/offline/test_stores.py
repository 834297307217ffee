"""Tests stores.js with the stores of a real browser: what is kept, how much of it, and what is removed."""

from urllib.parse import urljoin

import pytest

from plugins.browser.file_server import served
from tests.content_folders import ROOT

pytestmark = pytest.mark.xdist_group("offline")
SCRIPT = """async ({ module, steps }) => {
  const stores = await import(module);
  for (const [name, ...given] of steps) {
    if (name === "keep") given[2] = new Response(...given[2]);
    await stores[name](...given);
  }
  const found = {};
  for (const name of await caches.keys()) {
    const keys = await (await caches.open(name)).keys();
    found[name] = await Promise.all(keys.map(async ({ url }) => {
      const response = await (await caches.open(name)).match(url);
      return [new URL(url).pathname, await response.text(), response.headers.get("date")];
    }));
  }
  return found;
}"""


@pytest.fixture
def after(page):
    """Return a function `after(*steps)` that runs the steps and returns the contents of all stores.

    The shape is {name: [[path, text, date]]}, the oldest first.
    """
    with served(ROOT / "theme/static/js/offline") as host:
        page.goto(f"{host}/stores.js")

        def run(*steps):
            steps = [[name, *given] for name, *given in steps]
            return page.evaluate(SCRIPT, {"module": urljoin(page.url, "stores.js"), "steps": steps})

        yield run


def keep(path, text="", store="/portal/ pages", limit=3, **headers):
    """Return the step that keeps a response of `text` with `headers` for `path`."""
    return "keep", store, f"/portal/{path}", [text, {"headers": headers}], limit


def paths(held):
    return [path.removeprefix("/portal/") for path, *_ in held]


def test_the_oldest_entries_beyond_the_limit_are_removed(after):
    assert paths(after(*map(keep, "abc"))["/portal/ pages"]) == ["a", "b", "c"]
    held = after(keep("a", "anew"), keep("d"))["/portal/ pages"]
    assert paths(held) == ["c", "a", "d"]
    assert held[1][1] == "anew"


def test_the_date_is_that_of_the_host_or_the_current_one(after, page):
    given = "Wed, 25 Nov 2026 04:00:00 GMT"
    held = after(keep("a", date=given), keep("b"), keep("c", date="yesterday"))["/portal/ pages"]
    now = page.evaluate("Date.now()")
    assert held[0][2] == given
    assert all(abs(page.evaluate("text => Date.parse(text)", date) - now) < 60_000 for *_, date in held[1:])


def test_only_the_stores_of_the_site_are_cleared(after):
    stores = [
        "/portal/ pages",
        "/portal/ files",
        "/portal/ shell 1",
        "/ pages",
        "/portal/sub/ pages",
        "/portals/ pages",
    ]
    scope = "https://host.example/portal/"
    assert sorted(after(*(keep("x", store=store) for store in stores))) == sorted(stores)
    assert sorted(after(("forget", scope))) == sorted(["/portal/ shell 1", *stores[3:]])
    assert sorted(after(("clear", scope))) == sorted(stores[3:])
