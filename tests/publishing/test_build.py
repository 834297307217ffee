"""Tests that a build succeeds as a whole or changes nothing, and that the same content gives the same bytes."""

import errno
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import html as parser
from PIL import Image

from plugins.publishing import build as module
from plugins.publishing.build import ROOT, BuildFailed, Order, _put_in_place
from plugins.publishing.pelican_faults import TECHNICAL
from tests.content_folders import FIXTURE, TODAY, fixture_and


def tree(folder):
    """Return {path: hash} of all files in `folder`."""
    return {
        file.relative_to(folder).as_posix(): sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.fixture
def good(fixture_site, tmp_path):
    """Return the output folder of a successful build."""
    return shutil.copytree(fixture_site, tmp_path / "output")


@pytest.mark.parametrize(
    "files, words",
    [
        ({"records/awards/bad.yml": "title: x\n"}, "缺少“级别”（level）"),
        ({"notices/bad.md": "---\ntitle: [\n---\n"}, "方括号里的各项应以英文逗号分开"),
    ],
    ids=["a fault of content", "a fault of syntax"],
)
def test_a_failed_build_leaves_the_last_good_output_untouched(build, tmp_path, good, files, words):
    before = tree(good)
    with pytest.raises(BuildFailed, match=words) as refused:
        build(Order(content=fixture_and(tmp_path / "broken", files), output=good, today=TODAY))
    assert TECHNICAL not in str(refused.value)
    assert tree(good) == before
    assert names_in(tmp_path) == ["broken", "output"]


def test_a_fault_of_the_theme_leaves_the_output_untouched(build, tmp_path, good):
    theme = shutil.copytree(ROOT / "theme", tmp_path / "theme")
    before = tree(good)
    (theme / "templates" / "home.html").write_text("{{ page.tilte }}", encoding="utf-8")
    with pytest.raises(BuildFailed, match="tilte"):
        build(Order(content=FIXTURE, output=good, theme=theme, today=TODAY))
    assert tree(good) == before


@pytest.mark.parametrize(
    "step, fault, words",
    [
        (
            "workshop",
            OSError(errno.EROFS, "Read-only file system", "/site"),
            "/site 读写不了：所在的磁盘是只读的。请换一个可以写的位置",
        ),
        ("_make_readable", OSError(errno.ENOSPC, "No space left on device"), "有的文件读写不了：磁盘满了。请腾出空间"),
    ],
)
def test_unexpected_errors_are_reported_in_chinese_and_leave_no_output(tmp_path, monkeypatch, step, fault, words):
    def fail(*_):
        raise fault

    monkeypatch.setattr(module, "run_pelican", lambda order, address, output: output.mkdir())
    monkeypatch.setattr(module, step, fail)
    with pytest.raises(BuildFailed, match=words):
        module.build(Order(content=FIXTURE, output=tmp_path / "output", today=TODAY))
    assert names_in(tmp_path) == []


def test_a_fault_of_the_program_while_it_checks_is_reported_in_chinese(monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(module, "check", fail)
    with pytest.raises(BuildFailed, match="在做网站时，程序出了意料之外的错"):
        module.errors_of(Order(content=FIXTURE, today=TODAY))


@pytest.mark.parametrize("place", ["content", "."])
def test_a_folder_that_is_no_site_is_never_replaced(tmp_path, place):
    content = fixture_and(tmp_path, {})
    before = tree(tmp_path)
    with pytest.raises(BuildFailed, match="里有别的东西，不是以前生成的网站"):
        module.build(Order(content=content, output=tmp_path / place, today=TODAY))
    assert tree(tmp_path) == before


def test_the_last_good_site_is_restored_if_the_new_one_cannot_replace_it(tmp_path, monkeypatch):
    monkeypatch.setattr("plugins.publishing.build.PAUSE", 0)
    output, workshop = tmp_path / "output", tmp_path / "workshop"
    for folder in (output, workshop):
        folder.mkdir()
    (output / "index.html").write_text("good")
    with pytest.raises(BuildFailed, match="放不进"):
        _put_in_place(workshop / "missing", output, workshop / "old")
    assert (output / "index.html").read_text() == "good"


def test_two_builds_are_byte_identical_whatever_the_hash_seed_and_an_empty_folder_is_filled(
    build, fixture_site, tmp_path, monkeypatch
):
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    build(Order(content=FIXTURE, output=tmp_path, today=TODAY))
    assert tree(tmp_path) == tree(fixture_site)


PAGE = (
    "---\ntitle: 下载\nsummary: 测试。\nreviewed: 2026-11-01\n---\n\n[样表]({static}/files/sample.txt)\n\n"
    "![一个点](images/dot.png)\n\n[奖项]({filename}awards.md)和[奖]({filename}/records/awards/youth-award.md#怎样申报)\n"
)


@pytest.fixture(scope="module")
def unusual(build, tmp_path_factory):
    """Build a site with files and pictures on a page, and with a home page without a template; return its folder."""
    folder = tmp_path_factory.mktemp("unusual")
    home = (FIXTURE / "pages/index.md").read_text(encoding="utf-8")
    plain = home.replace("template: home\n", "")
    assert plain != home
    pages = {"pages/download.md": PAGE, "files/sample.txt": "样表", "pages/index.md": plain}
    content = fixture_and(folder, pages)
    Image.new("RGB", (90, 60)).save(content / "images/dot.png")
    build(Order(content=content, output=folder / "o", today=TODAY))
    return folder / "o"


def test_files_and_pictures_are_linked_from_where_they_are(unusual):
    html = (unusual / "download/index.html").read_text(encoding="utf-8")
    shown = re.search(r'src="\.\./(images/dot-[^"]+\.jpg)"', html)
    assert 'href="../files/sample.txt"' in html and (unusual / shown[1]).is_file()
    assert 'href="../awards/"' in html and 'href="../awards/youth-award/#怎样申报"' in html
    assert (unusual / "files/sample.txt").read_text(encoding="utf-8") == "样表"


def test_the_home_page_may_be_a_plain_page(unusual):
    assert 'class="breadcrumbs"' not in (unusual / "index.html").read_text(encoding="utf-8")


def test_examples_are_in_the_preview_only(fixture_site, published_fixture):
    assert (fixture_site / "awards/elder-award/index.html").is_file()
    assert not (published_fixture / "awards/elder-award").exists()
    everything = "".join(
        file.read_text(encoding="utf-8")
        for file in published_fixture.rglob("*")
        if file.suffix in (".html", ".xml", ".json")
    )
    assert "银龄奖" not in everything


def test_addresses_that_a_standard_wants_absolute_are_under_the_path_of_the_site(published_fixture):
    html = (published_fixture / "awards/youth-award/index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://portal.example.org/home/awards/youth-award/">' in html
    assert '<meta name="SiteDomain" content="portal.example.org">' in html
    assert "https://portal.example.org/home/awards/youth-award/" in (published_fixture / "sitemap.xml").read_text()
    assert "Sitemap: https://portal.example.org/home/sitemap.xml" in (published_fixture / "robots.txt").read_text()


# Programs use these links, and they need absolute addresses.
TAKEN_AWAY = ("canonical", "schema.DC", "alternate", "search")


def to_be_fetched(html):
    """Return the addresses in `html` that a browser follows or loads."""
    page = parser.fromstring(html)
    plain = page.xpath("//@href | //@src | //@action | //@*[starts-with(name(), 'data-') and contains(., '/')]")
    refreshed = [content.partition("url=")[2] for content in page.xpath("//meta[@http-equiv='refresh']/@content")]
    sets = [part.split()[0] for value in page.xpath("//@srcset") for part in value.split(",")]
    named = {link.get("href") for link in page.xpath("//link") if link.get("rel") in TAKEN_AWAY}
    return [address for address in [*plain, *refreshed, *sets] if address not in named]


@pytest.mark.parametrize("site", ["fixture_site", "published_fixture"])
def test_pages_use_relative_addresses(site, request):
    output = request.getfixturevalue(site)
    pages = [file for file in output.rglob("*.html") if file.name != "404.html"]
    assert len(pages) > 10
    for file in pages:
        found = to_be_fetched(file.read_bytes())
        assert [
            address
            for address in found
            if address.startswith("/") or "portal.example.org" in address and not address.startswith("webcal:")
        ] == [], file


NOT_FOUND = (
    "---\ntitle: 没有这一页\nsummary: 没有这一页。\nreviewed: 2026-11-01\ntemplate: not-found\n---\n\n"
    "看[奖项]({filename}awards.md)。\n"
)


@pytest.fixture(scope="module")
def elsewhere(build, tmp_path_factory):
    """Publish for another address, with the whole search index, from and into folders with odd names; return the site.

    Its page for wrong addresses has a link.
    """
    odd = tmp_path_factory.mktemp("odd") / ("R&D '[x] #%{}中" if os.name == "nt" else "R&D '\"[x] #%{}<中*?")
    order = Order(
        content=fixture_and(odd, {"pages/404.md": NOT_FOUND}),
        theme=shutil.copytree(ROOT / "theme", odd / "theme"),
        output=odd / "o'&",
        today=TODAY,
        publish=True,
        url="https://host.example/a/b/",
        export_search=True,
    )
    build(order)
    return order.output


@pytest.fixture(scope="module")
def at_root(build, tmp_path_factory):
    """Publish for the root of a host; return the site, whose page for wrong addresses has a link."""
    folder = tmp_path_factory.mktemp("root")
    content = fixture_and(folder, {"pages/404.md": NOT_FOUND})
    build(Order(content=content, output=folder / "o", today=TODAY, publish=True, url="https://host.example"))
    return folder / "o"


@pytest.mark.parametrize(
    "site, root",
    [
        ("published_fixture", "/home"),
        pytest.param("at_root", "", marks=pytest.mark.build),
        pytest.param("elsewhere", "/a/b", marks=pytest.mark.build),
    ],
)
def test_the_page_for_wrong_addresses_has_the_path_of_the_site_everywhere(site, root, request):
    output = request.getfixturevalue(site)
    if site != "published_fixture":
        assert f'href="{root}/awards/"' in (output / "404.html").read_text(encoding="utf-8")
    found = to_be_fetched((output / "404.html").read_bytes())
    own = ("#", "tel:", "webcal:", "http", f"{root}/")
    assert [address for address in found if not address.startswith(own)] == []
    assert f"{root}/" in found


def test_without_an_address_the_page_for_wrong_addresses_loads_nothing(fixture_site):
    page = parser.fromstring((fixture_site / "404.html").read_bytes())
    assert page.xpath("//link | //script | //style | //img | //use | //form") == []
    assert page.findtext(".//h1") == "没有这一页"
    assert page.xpath("//a/@href") == ["./"]


@pytest.mark.parametrize(
    "url, way_out",
    [
        ("host.example", "是否要写“https://host.example”？"),
        ("https://host.example/?x=1", "请去掉“?”“#”和它们后面的内容"),
        ("", "请写完整网址"),
    ],
)
def test_a_faulty_url_is_refused_with_a_message(tmp_path, url, way_out):
    with pytest.raises(BuildFailed) as refusal:
        module.build(Order(content=FIXTURE, output=tmp_path / "o", today=TODAY, publish=True, url=url))
    assert str(refusal.value).startswith("没有生成网站：--url 应为 以 https:// 或 http:// 开头的完整网址，如 https://")
    assert str(refusal.value).endswith(f"现为“{url}”。{way_out}")
    assert list(tmp_path.iterdir()) == []


def test_the_address_the_search_export_and_folders_of_any_name_can_be_chosen(elsewhere, fixture_site):
    assert "https://host.example/a/b/awards/" in (elsewhere / "sitemap.xml").read_text()
    for output, wanted in ((elsewhere, True), (fixture_site, False)):
        assert (output / "search/index/search-index.lunr.json").is_file() is wanted


def test_old_addresses_lead_to_the_new_page(fixture_site):
    html = (fixture_site / "old/youth.html").read_text(encoding="utf-8")
    assert "../awards/youth-award/" in html
    assert 'http-equiv="refresh"' in html


def test_each_column_has_a_feed_with_absolute_links_and_an_author(published_fixture):
    feed = (published_fixture / "feeds/announcements.atom.xml").read_text(encoding="utf-8")
    assert "<title>测试通知</title>" in feed
    assert "<id>tag:portal.example.org,2026-11-02:/home/notices/opening/</id>" in feed
    assert 'href="https://portal.example.org/home/notices/opening/"' in feed
    assert "<author><name>测试市科学技术协会</name></author>" in feed


def test_two_builds_at_once_leave_a_complete_site(build, tmp_path, fixture_site):
    """Somebody may build while the preview runs; the output is then that of the build which ends last."""
    with ThreadPoolExecutor() as pool:
        orders = [Order(content=FIXTURE, output=tmp_path / "output", today=TODAY)] * 2
        list(pool.map(build, orders))
    assert tree(tmp_path / "output") == tree(fixture_site)
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask, and links for administrators only")
def test_an_output_that_is_a_link_stays_one_and_its_files_are_readable_for_all(build, tmp_path, fixture_site):
    (tmp_path / "disk").mkdir()
    (tmp_path / "output").symlink_to("disk/site")
    before = os.umask(0o077)
    try:
        for _ in range(2):
            build(Order(content=FIXTURE, output=tmp_path / "output", today=TODAY))
    finally:
        os.umask(before)
    assert (tmp_path / "output").readlink() == Path("disk/site")
    assert tree(tmp_path / "output") == tree(fixture_site)
    assert names_in(tmp_path) == ["disk", "output"] and names_in(tmp_path / "disk") == ["site"]
    paths = [tmp_path / "output", *(tmp_path / "output").rglob("*")]
    modes = {(path.is_dir(), path.stat().st_mode & 0o7777) for path in paths}
    assert modes == {(True, 0o755), (False, 0o644)}


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_pelican_alone_refuses_broken_content_too(tmp_path):
    content = fixture_and(tmp_path, {"records/awards/bad.yml": "title: x\n"})
    result = subprocess.run(
        [sys.executable, "-m", "pelican", str(content), "-s", str(ROOT / "pelicanconf.py"), "-o", str(tmp_path / "o")],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode != 0
    assert not (tmp_path / "o" / "index.html").exists()
