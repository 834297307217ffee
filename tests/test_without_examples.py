"""Tests publication without examples: the site is complete, empty pages are not listed, and missing parts are
announced.
"""

import pytest
from lxml import etree

from tests.built_pages import pages_of
from tests.search_store import stored

EMPTY = {
    "stations/": "还没有内容。",
    "events/": "还没有内容。",
    "rounds/": "还没有内容。",
    "notices/": "还没有内容。",
    "apply/": "现在没有可以申报的",
    "deadlines/": "现在没有要截止的事项",
    "match/": "现在没有征集中的技术需求。",
}
NOINDEX = "//meta[@name='robots'][@content='noindex']"


def text_of(page, path="//main"):
    """Return the text of the parts of `page` at the XPath `path`, without line breaks and spaces."""
    return "".join("".join(part.itertext()) for part in page.xpath(path)).replace("\n", "").replace(" ", "")


def listed(site):
    """Return the addresses in sitemap.xml, relative to the site."""
    base = "https://portal.example.org/home/"
    return {loc.text.removeprefix(base) for loc in etree.parse(site / "sitemap.xml").iter("{*}loc")}


@pytest.mark.parametrize("address", EMPTY)
def test_an_empty_page_stands_at_its_address_says_so_and_is_found_by_nobody(without_examples, address):
    page = pages_of(without_examples)[address]
    assert EMPTY[address] in text_of(page) and "想知道什么时候有，可以问：联系渠道列表。" in text_of(page)
    assert page.xpath(NOINDEX)
    assert address not in listed(without_examples)
    assert address not in [entry["url"] for entry in stored(without_examples)]


def test_a_page_with_something_to_show_is_found(without_examples):
    found = listed(without_examples)
    assert {"", "awards/", "contacts/", "tools/credits/", "packs/", "tools/periods/", "programmes/station/"} <= found
    assert not [address for address in found if pages_of(without_examples)[address].xpath(NOINDEX)]


def test_a_section_of_the_home_page_goes_with_its_heading(without_examples, with_examples):
    def headings(site):
        ordinary = "//main//h2[not(ancestor::*[contains(@class, 'simple-page')])]"
        return [text_of(heading, ".") for heading in pages_of(site)[""].xpath(ordinary)]

    assert headings(with_examples) == ["四个服务平台", "即将截止", "最新通知", "我想……"]
    assert headings(without_examples) == ["四个服务平台", "我想……"]


def test_tasks_are_those_that_lead_on_and_stand_once_on_the_home_page(without_examples):
    def words(address, path):
        return [text_of(item, ".") for item in pages_of(without_examples)[address].xpath(path)]

    assert words("platforms/startup/", "//ul[@class='task-list']/li") == ["去2", "去4", "去6", "去8"]
    assert words("", "//article[@data-hue='startup']//li") == ["去2", "去4", "去6"]
    assert words("", "//ul[@class='task-list']/li[@data-hue='startup']") == ["去8"]


INSTEAD = "本会的联系方式还没有公布。急的可以先问："


@pytest.mark.parametrize(
    "address, section",
    [("programmes/station/", "contacts"), ("guides/disclosure/", "contacts"), ("rights/reward/", "bodies")],
)
def test_a_page_whose_contacts_are_left_out_names_the_help_of_the_site(
    without_examples, with_examples, address, section
):
    path = f"//section[@id='{section}']"
    page = pages_of(without_examples)[address]
    assert INSTEAD in text_of(page, path) and "测试热线" in text_of(page, path)
    assert page.xpath(f"{path}//a[@href='tel:12345']")
    assert INSTEAD not in text_of(pages_of(with_examples)[address])


@pytest.mark.parametrize(
    "address, words",
    [
        ("programmes/station/pack/", "本会的联系方式还没有公布，急的可以先问：测试热线12345"),
        ("rights/reward/sheet/", "本会的联系方式还没有公布。急的可以先问：测试热线12345。"),
        ("programmes/station/pack/", "表格由本会另行公布：建站申请表。"),
    ],
)
def test_pages_for_paper_announce_missing_contacts_and_forms(without_examples, with_examples, address, words):
    assert words in text_of(pages_of(without_examples)[address])
    assert words not in text_of(pages_of(with_examples)[address])


@pytest.mark.parametrize("section", ["materials", "forms"])
def test_a_page_announces_a_form_that_is_left_out(without_examples, with_examples, section):
    path = f"//section[@id='{section}']"
    assert text_of(pages_of(without_examples)["programmes/station/"], path).count("表格由本会另行公布") == 1
    assert "表格由本会另行公布" not in text_of(pages_of(with_examples)["programmes/station/"], path)


EXAMPLES = ["stations/tea/", "notices/opening/", "contacts/desk/", "rounds/youth-2026/", "stations/", "apply/"]


@pytest.mark.parametrize("address", EXAMPLES)
def test_published_examples_and_lists_of_nothing_else_are_not_for_search_engines(with_examples, address):
    assert pages_of(with_examples)[address].xpath(NOINDEX)
    assert address not in listed(with_examples)
    # The site's own search finds it, because it shows that the page is an example.
    assert address in [entry["url"] for entry in stored(with_examples)]


def test_published_examples_do_not_come_as_news(with_examples):
    feeds = "".join(file.read_text(encoding="utf-8") for file in (with_examples / "feeds").iterdir())
    assert "notices/opening" not in feeds
    assert not pages_of(with_examples)[""].xpath("//link[contains(@href, '/feeds/')]")
