"""Tests the manifest of a site below a path: all files that it names exist, and Chromium can read it."""

import json
from urllib.parse import urljoin, urlparse

import pytest
from lxml import html as parser
from PIL import Image

from plugins.publishing.build import Order
from tests.content_folders import FIXTURE, TODAY, fixture_and

MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="#b3261e"/></svg>\n'
SMALL = (FIXTURE / "site.yml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def manifest(busy):
    return json.loads((busy / "manifest.webmanifest").read_text(encoding="utf-8"))


@pytest.mark.xdist_group("site")
def test_the_manifest_has_the_names_language_and_colours_of_the_site(manifest):
    assert (manifest["name"], manifest["short_name"]) == ("示例科技工作者之家",) * 2
    assert (manifest["lang"], manifest["dir"]) == ("zh-CN", "ltr")
    assert manifest["description"].startswith("每个模板都有一页的测试站点")
    assert (manifest["background_color"], manifest["theme_color"]) == ("#fbfaf6", "#ffffff")


@pytest.mark.xdist_group("site")
def test_every_icon_exists_in_its_declared_size(manifest, busy):
    assert {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]} == {
        ("192x192", "any"),
        ("512x512", "any"),
        ("512x512", "maskable"),
    }
    for icon in manifest["icons"]:
        with Image.open(busy / urlparse(icon["src"]).path) as picture:
            assert f"{picture.width}x{picture.height}" == icon["sizes"]
            assert Image.MIME[picture.format] == icon["type"]


@pytest.mark.xdist_group("site")
@pytest.mark.parametrize("base", ["https://host.example/", "https://host.example/portal/"])
def test_addresses_stay_below_the_path_of_the_site(manifest, busy, base):
    address = urljoin(base, "manifest.webmanifest")
    assert urljoin(address, manifest["start_url"]) == urljoin(address, manifest["scope"]) == base
    shortcuts = [urljoin(address, shortcut["url"]) for shortcut in manifest["shortcuts"]]
    assert len(shortcuts) == 5 and shortcuts[-1] == f"{base}search/"
    assert all((busy / url.removeprefix(base) / "index.html").is_file() for url in shortcuts)


@pytest.mark.xdist_group("site")
def test_every_page_names_icons_that_exist(busy):
    for address in ("index.html", "awards/youth-award/index.html"):
        page = parser.fromstring((busy / address).read_bytes())
        for link in page.xpath("//link[@rel='icon' or @rel='apple-touch-icon' or @rel='manifest']/@href"):
            place = urlparse(urljoin(f"https://host.example/portal/{address}", link)).path.removeprefix("/portal/")
            assert (busy / place).is_file(), link
        assert len(page.xpath("//meta[@name='theme-color'][contains(@media, 'prefers-color-scheme')]")) == 2


@pytest.mark.xdist_group("site")
def test_chromium_reads_the_manifest_without_an_error(page, address):
    page.goto(address)
    session = page.context.new_cdp_session(page)
    answer = session.send("Page.getAppManifest")
    assert answer["url"] == f"{address}manifest.webmanifest"
    assert answer["errors"] == []
    assert json.loads(answer["data"])["name"] == "示例科技工作者之家"
    missing = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {error["errorId"] for error in missing} <= {"in-incognito"}  # Pages in tests run in an incognito context.


def test_another_association_brings_its_own_mark_and_short_name(build, tmp_path):
    content = fixture_and(
        tmp_path, {"images/mark.svg": MARK, "site.yml": f"{SMALL}mark: images/mark.svg\nshort_name: 测试之家\n"}
    )
    build(Order(content=content, output=tmp_path / "site", today=TODAY))
    page = parser.fromstring((tmp_path / "site/index.html").read_bytes())
    [logo], [icon] = (
        page.xpath("//img[@class='site-header__logo']/@src"),
        page.xpath("//link[@type='image/svg+xml']/@href"),
    )
    assert logo == icon
    assert (tmp_path / "site" / urlparse(logo).path).read_text(encoding="utf-8") == MARK
    # The mark is an image of its own and not part of the page.
    assert b"b3261e" not in (tmp_path / "site/index.html").read_bytes()
    with Image.open(tmp_path / "site/icons/192.png") as picture:
        assert picture.convert("RGB").getpixel((96, 96)) == (179, 38, 30)
    assert json.loads((tmp_path / "site/manifest.webmanifest").read_text(encoding="utf-8"))["short_name"] == "测试之家"
