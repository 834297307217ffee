"""Tests the published site at its address, at the root of a host and below a path."""

import re
import shutil
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.publishing.build import Order
from tests.content_folders import FIXTURE, TODAY
from tests.loaded_styles import STYLED


@pytest.fixture(scope="module", params=["", "/a/b"], ids=["root", "two levels"])
def home(build, request, tmp_path_factory):
    """Yield the address of the published fixture site, served where it was built for."""
    host = tmp_path_factory.mktemp("host") / "host"
    with served(host) as address:
        build(
            Order(
                content=FIXTURE,
                output=host / request.param.lstrip("/"),
                today=TODAY,
                publish=True,
                url=address + request.param,
            )
        )
        yield f"{address}{request.param}/"


@pytest.mark.xdist_group("published")
def test_pages_styles_and_search_work(page, home):
    page.goto(home)
    expect(page.locator("h1")).to_be_visible()
    page.locator("main input[name=q]").fill("青年奖")
    page.locator("main input[name=q]").press("Enter")
    page.locator(".result__title").first.click()
    page.wait_for_url(f"{home}awards/youth-award/")
    assert page.evaluate(STYLED)
    page.get_by_role("link", name="奖项", exact=True).first.click()
    page.wait_for_url(f"{home}awards/")


@pytest.mark.xdist_group("published")
def test_what_a_page_keeps_bears_the_path_of_the_site(page, home):
    page.goto(f"{home}rounds/youth-2027/pack/")
    page.locator("[data-paper] input").first.check()
    page.wait_for_function("localStorage.length")
    assert page.evaluate("Object.keys(localStorage)") == [f"packs {urlsplit(home).path}"]


@pytest.fixture(scope="module")
def moved(published_gallery, tmp_path_factory):
    """Yield the address of the published gallery at another host and path than it was built for."""
    host = tmp_path_factory.mktemp("moved")
    shutil.copytree(published_gallery, host / "x/y/z")
    with served(host) as address:
        yield f"{address}/x/y/z/"


@contextmanager
def nothing_fails(page):
    """Fail if a request fails, a response is an error, or the console shows an error or warning while the block
    runs.
    """
    faults = []
    page.on("requestfailed", lambda request: faults.append(f"{request.url}: {request.failure}"))
    page.on("response", lambda response: faults.append(response.url) if response.status >= 400 else None)
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    yield
    page.wait_for_load_state("networkidle")
    assert faults == []


@pytest.mark.xdist_group("published")
@pytest.mark.parametrize(
    "path, what",
    [
        ("search/?q=青年奖", ".result__title"),
        ("apply/", "[data-apply-round] [data-apply-left]:has-text('还有')"),
        ("tools/periods/", "[data-periods-status]:has-text('先选')"),
        ("packs/", "[data-packs] input"),
        ("ladder/", "[data-ladder-invite]"),
        ("tools/credits/", "[data-credits-kept]:has-text('记录')"),
        ("rights/reward/sheet/", "h1"),
        ("old/youth.html", "h1:has-text('青年奖')"),
        ("notices/opening/", "main img"),
        ("offline/", "[data-kept-none]"),
    ],
)
def test_it_works_at_another_host_and_below_another_path(page, moved, path, what):
    page.clock.set_fixed_time(f"{TODAY}T10:00:00+08:00")
    with nothing_fails(page):
        page.goto(moved + path)
        expect(page.locator(what).first).to_be_visible()
    assert page.evaluate(STYLED)
    page.wait_for_function("navigator.serviceWorker.controller")
    assert page.evaluate("navigator.serviceWorker.ready.then(({scope}) => scope)") == moved


@pytest.mark.xdist_group("published")
def test_the_page_for_wrong_addresses_works_at_any_depth(page, home):
    wrong, asked = f"{home}no/such/page/", []
    page.route(wrong, lambda route: route.fulfill(response=route.fetch(url=f"{home}404.html"), status=404))
    page.on("response", lambda response: asked.append((response.url, response.status)))
    page.goto(wrong)
    assert page.evaluate(STYLED)
    page.locator("#not-found-search").press_sequentially("青年奖")
    expect(page.get_by_role("option").first).to_have_text(re.compile("^青年奖"))
    page.locator("header a").first.click()
    page.wait_for_url(home)
    assert [url for url, status in asked if status >= 400] == [wrong]
