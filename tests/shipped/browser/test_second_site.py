"""Tests the second site in a browser: a page of each template, on a phone and on a wide screen."""

import pytest

from plugins.browser.file_server import served
from tests.any_site.built_site import BuiltSite
from tests.any_site.rules import accessibility
from tests.any_site.sampling import of_each_template
from tests.conftest import SUB_PATH, watched_page
from tests.shipped.shipped_content import NOON

pytestmark = pytest.mark.xdist_group("second site")
WIDTHS = {"phone": 375, "wide": 1440}


def walked(site):
    """Return the paths to visit: the home page, the links of navigation and footer, and a page of each template."""
    links = site.pages["index.html"].xpath("//header//a/@href | //footer//a/@href")
    named = [place[0] for href in links if (place := site.place_of(href))]
    paths = dict.fromkeys(["index.html", *named, *of_each_template(site, fullest=1)])
    return [path for path in paths if path in site.shown and path != "404.html"]


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_every_kind_of_page_is_whole(browser, district, width):
    paths = walked(BuiltSite(district))
    assert len(paths) > 30
    said = []
    with (
        served(district.parent) as host,
        watched_page(browser, now=NOON, viewport={"width": width, "height": 900}) as page,
    ):
        page.on("console", lambda line: said.append(f"{page.url}: {line.text}") if line.type == "error" else None)
        for path in paths:
            assert page.goto(f"{host}/{SUB_PATH}/{path.removesuffix('index.html')}").ok, path
            assert page.locator("h1").count() == 1, path
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    assert said == []


def test_everybody_can_use_it(browser, district):
    assert [str(fault) for fault in accessibility.faults_in(browser, BuiltSite(district))] == []


def test_a_word_finds_what_is_offered_and_nothing_local(browser, district):
    with served(district.parent) as host, watched_page(browser, now=NOON) as page:
        page.goto(f"{host}/{SUB_PATH}/search/?q=金桥工程")
        page.locator("main a[href*='programmes/golden-bridge/']").first.wait_for()
        page.goto(f"{host}/{SUB_PATH}/search/?q=青岛市青年科技奖")
        page.locator("main a[href*='awards/']").first.wait_for()
        assert "青岛" not in " ".join(page.locator("main a[href]").all_inner_texts())
