"""The page of the contact sheet: each picture is there and is led to; nothing is inline."""

import pytest
from lxml import html

from plugins.contact_sheet.samples import Sample
from plugins.contact_sheet.sheet import write_sheet


@pytest.mark.xdist_group("extremes")
def test_the_page_of_the_sheet_leads_to_every_picture(extremes, tmp_path):
    shown = [Sample("home", "bare", "", "什么也没有", brief=True), Sample("collection", "bare", "awards/", "0条")]
    page = write_sheet(tmp_path / "sheet", extremes, shown)
    sheet = html.fromstring(page.read_bytes())
    links = sheet.xpath("//li[@class='view']/a/@href")
    assert len(links) == len(set(links)) == 3 + 10
    assert all((page.parent / link).stat().st_size for link in [*links, *sheet.xpath("//link/@href")])
    assert sheet.xpath("//h2/text()") == ["home", "collection"]
    assert sheet.xpath("//style | //script | //@style") == []
