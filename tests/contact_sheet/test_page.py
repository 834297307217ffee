"""Tests that the page of the contact sheet is valid and links to exactly the pictures that are taken."""

from urllib.parse import unquote

import pytest
from lxml import html as parser

from plugins.browser.pictures import MODES, WIDTHS, file_of
from plugins.contact_sheet.page import shots_of_sample, write_page
from plugins.contact_sheet.samples import Sample
from tests.html_validate import html_faults

SHOWN = [
    Sample("home", "shipped", "", "最满的一页"),
    Sample("home", "bare", "", "什么也没有", brief=True),
    Sample("search", "shipped", "search/?q=专利", "有结果"),
    Sample("search", "shipped", "search/?q=鼋鼍", "没有结果"),
    Sample("kinds/award", "extremes", "awards/minimal/", "<只有必写的字段>", brief=True),
]
# A sample has all widths in all modes and one picture of paper; a brief sample has two widths and one of paper.
PICTURES = 3 * (len(WIDTHS) * len(MODES) + 1) + 2 * (2 + 1)


@pytest.fixture
def page(tmp_path):
    """Write the page into a folder with all pictures that are taken for it, and return its path."""
    for sample in SHOWN:
        for shot in shots_of_sample(sample):
            file = file_of(shot, tmp_path / sample.site)
            file.parent.mkdir(exist_ok=True)
            file.touch(exist_ok=False)
    return write_page(tmp_path, SHOWN)


def test_the_page_is_valid_html(page):
    assert html_faults(page) == ""


def test_the_page_links_to_every_picture_once(page):
    sheet = parser.fromstring(page.read_bytes())
    links = [page.parent / unquote(link) for link in sheet.xpath("//li[@class='view']/a/@href")]
    shown = [page.parent / unquote(link) for link in sheet.xpath("//img/@src")]
    assert sorted(links) == sorted(shown) == sorted(page.parent.glob("*/*.jpg"))
    assert len(links) == PICTURES


def test_the_page_names_templates_in_order_and_has_nothing_inline(page):
    sheet = parser.fromstring(page.read_bytes())
    headings = [heading.text for heading in sheet.xpath("//h2")]
    assert (
        headings
        == [link.text for link in sheet.xpath("//ul[@class='contents']//a")]
        == ["home", "search", "kinds/award"]
    )
    assert all(sheet.xpath(f"//h2[@id='{link[1:]}']") for link in sheet.xpath("//ul[@class='contents']//a/@href"))
    assert (page.parent / sheet.xpath("//link/@href")[0]).is_file()
    assert sheet.xpath("//style | //script | //@style") == []
