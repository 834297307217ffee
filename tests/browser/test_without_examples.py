"""Tests that the links of a site published without examples lead to pages with content."""

import pytest

from plugins.browser.file_server import served
from tests.conftest import SUB_PATH

WAYS = "header nav a, footer nav a, .platform-card a, .task-list a, .help-block a, .directory a"
NOTHING = "还没有内容。", "现在没有", "还没有奖项", "还没有数据", "还没有期限"


@pytest.mark.xdist_group("without examples")
def test_no_way_on_leads_to_an_empty_list(page, without_examples):
    with served(without_examples.parent) as host:
        home = f"{host}/{SUB_PATH}/"
        starts = [home, f"{home}platforms/startup/", f"{home}sitemap/"]
        ways = {}
        for start in starts:
            page.goto(start)
            found = page.locator(WAYS).evaluate_all("links => links.map(link => link.href)")
            ways |= {address.split("#")[0]: start for address in found if address.startswith(home)}
        assert {f"{home}awards/", f"{home}programmes/station/", f"{home}packs/", f"{home}about/"} <= ways.keys()
        for address in ways:
            assert page.goto(address).ok, address
            assert page.locator("meta[name=robots]").count() == 0, (address, ways[address])
            main = page.locator("main").inner_text()
            assert not [words for words in NOTHING if words in main], (address, ways[address])
