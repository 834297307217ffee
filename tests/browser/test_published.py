"""The published site at its address: at the root of a host and below a path."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.publishing.build import Order, build
from tests.content_folders import FIXTURE, TODAY


@pytest.fixture(scope="module", params=["", "/a/b"], ids=["root", "two levels"])
def home(request, tmp_path_factory):
    """The address of the published fixture site, served where it was built for."""
    host = tmp_path_factory.mktemp("host") / "host"
    with served(host) as address:
        build(Order(content=FIXTURE, output=host / request.param.lstrip("/"), today=TODAY, publish=True,
                    url=address + request.param))
        yield f"{address}{request.param}/"


@pytest.mark.xdist_group("published")
def test_pages_styles_and_search_work(page, home):
    page.goto(home)
    expect(page.locator("h1")).to_be_visible()
    page.locator("main input[name=q]").fill("青年奖")
    page.locator("main input[name=q]").press("Enter")
    page.locator(".result__title").first.click()
    page.wait_for_url(f"{home}awards/youth-award/")
    assert page.evaluate("[...document.styleSheets].every(sheet => sheet.cssRules.length > 5)")
    page.get_by_role("link", name="奖项", exact=True).first.click()
    page.wait_for_url(f"{home}awards/")


@pytest.mark.xdist_group("published")
def test_what_a_page_keeps_bears_the_path_of_the_site(page, home):
    page.goto(f"{home}rounds/youth-2027/pack/")
    page.locator("[data-paper] input").first.check()
    page.wait_for_function("localStorage.length")
    assert page.evaluate("Object.keys(localStorage)") == [f"packs {urlsplit(home).path}"]


@pytest.mark.xdist_group("published")
def test_the_page_for_wrong_addresses_leads_home_from_any_depth(page, home):
    page.goto(f"{home}404.html")
    hrefs = page.eval_on_selector_all("a[href], link[rel=stylesheet]", "list => list.map(item => item.href)")
    assert len(hrefs) > 5
    assert all(href.startswith(home) or not href.startswith("http://127") for href in hrefs if "#" not in href)
    page.locator("header a").first.click()
    page.wait_for_url(home)
