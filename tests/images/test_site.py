"""Tests the pictures of a whole site: which are published, at which addresses, and with which words."""

import re

import pytest
from lxml import html as parser
from PIL import Image

from plugins.publishing.build import Order
from tests.content_folders import TODAY, fixture_and
from tests.images.drawn import photograph
from tests.search_store import stored

NOTICE = (
    "---\ntitle: {title}\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: 2026-11-02\n{more}---\n\n"
    "{body}\n"
)
STATION = (
    "---\ntitle: 测试站\nsummary: 测试。\nreviewed: 2026-11-01\ntype: 专家工作站\nhost: society\nfields: [茶学]\n"
    "district: 海青\n"
    "start: 2026-01-01\nstatus: 运行\nproject: 测试项目\npicture: {file: images/station.jpg, alt: 一个站}\n---\n"
    '\n![正文 & “图”](images/body.jpg "说明 <b>")\n\n文字。\n\n![又一张](/images/second.jpg)\n'
)
SOCIETY = "title: 测试学会\nsummary: 测试。\nreviewed: 2026-11-01\ntype: 学会\nfields: [茶学]\n"


@pytest.fixture(scope="module")
def published(build, tmp_path_factory):
    """Build a published site with pictures on visible and on hidden pages; return its folder."""
    folder = tmp_path_factory.mktemp("pictures")
    content = fixture_and(
        folder,
        {
            "records/organisations/society.yml": SOCIETY,
            "records/stations/one.md": STATION,
            "notices/seen.md": NOTICE.format(title="看得见", more="", body="![图](images/seen.jpg)"),
            "notices/draft.md": NOTICE.format(title="草稿", more="draft: true\n", body="![图](images/draft.jpg)"),
            "notices/sample.md": NOTICE.format(
                title="示例", more="example: true\npicture: {file: images/sample.jpg, alt: 图}\n", body="文"
            ),
        },
    )
    for width, name in enumerate(("station", "body", "second", "seen", "draft", "sample", "unused"), 40):
        (content / f"images/{name}.jpg").write_bytes(photograph(width, 30))
    build(Order(content=content, output=folder / "o", today=TODAY, publish=True, url="https://host.example/portal"))
    return folder / "o"


def names(output):
    """Return the names of the published pictures, without fingerprint, width and suffix."""
    return {re.sub(r"-[0-9a-f]{10}-\d+\.\w+$", "", file.name) for file in (output / "images").iterdir()}


def figures(output, path):
    return parser.fromstring((output / path / "index.html").read_bytes()).xpath("//figure")


def test_only_pictures_of_visible_pages_are_published_and_no_originals(published):
    assert names(published) == {"station", "body", "second", "seen", "opening", "rows"}
    assert not [file for file in published.rglob("*") if file.is_file() and b"Telephone" in file.read_bytes()]


def test_a_page_shows_the_picture_of_its_record_and_those_of_its_body_in_order(published):
    shown = [
        (figure.xpath("string(.//img/@alt)"), figure.xpath("string(figcaption)"))
        for figure in figures(published, "stations/one")
    ]
    assert shown == [("一个站", ""), ("正文 & “图”", "说明 <b>"), ("又一张", "")]


def test_every_address_on_a_page_leads_to_a_file_of_the_stated_width(published):
    for path in ("stations/one", "notices/opening"):
        for figure in figures(published, path):
            for addresses in figure.xpath(".//@srcset"):
                for address, width in (pair.split() for pair in addresses.split(", ")):
                    file = published / path / address
                    assert f"{Image.open(file).width}w" == width
    (first,) = figures(published, "notices/opening")[0].xpath(".//img")
    assert (first.get("width"), first.get("height")) == ("1280", "800")


def test_the_first_pictures_of_a_page_are_loaded_at_once(published):
    assert [figure.xpath(".//img")[0].get("loading") for figure in figures(published, "stations/one")] == [
        None,
        None,
        "lazy",
    ]
    assert [figure.xpath(".//img")[0].get("loading") for figure in figures(published, "notices/opening")] == [
        None,
        "lazy",
    ]


def test_a_feed_has_plain_pictures_with_absolute_addresses(published):
    feed = (published / "feeds/all.atom.xml").read_text(encoding="utf-8")
    (image,) = re.findall(r"&lt;figure&gt;&lt;img alt=\"图\" src=\"(.*?)\" /&gt;&lt;/figure&gt;", feed)
    assert re.fullmatch(r"https://host\.example/portal/images/seen-[0-9a-f]{10}-43\.jpg", image)
    assert "srcset" not in feed


def test_the_preview_has_relative_addresses(fixture_site):
    addresses = figures(fixture_site, "notices/opening")[0].xpath(".//@src | .//@srcset")
    assert len(addresses) > 2
    assert [
        address
        for address in addresses
        if not all(part.startswith("../../images/opening-") for part in address.split(", "))
    ] == []


def test_search_finds_the_words_of_a_picture_but_not_its_photographer(fixture_site):
    text = str(stored(fixture_site))
    for words in ("从左到右渐变的色块", "从上到下渐变的色块", "图下的说明"):
        assert words in text
    assert "测试科室" not in text
