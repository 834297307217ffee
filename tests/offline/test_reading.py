"""Tests the worker in a real browser.

Pages that were read can be read again without a network; with a network, its answer takes precedence over a kept page.
"""

import re
import threading
import time
from http.server import SimpleHTTPRequestHandler

import pytest
from playwright.sync_api import expect

from plugins.assets.esbuild import find_esbuild
from plugins.offline.worker import Workshop
from tests.conftest import SUB_PATH
from tests.content_folders import ROOT
from tests.loaded_styles import STYLED

pytestmark = pytest.mark.xdist_group("offline")


def replace(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def publish_worker_of(site):
    """Write the worker of the changed folder `site`, as a build does."""
    workshop = Workshop(find_esbuild(ROOT / "node_modules/@esbuild"), ROOT / "theme/static")
    (site / "sw.js").write_text(workshop.keeping(site), encoding="utf-8")


def test_a_page_that_was_read_is_shown_again_with_its_day(reader):
    reader.arrive().read("awards/")
    reader.lose_network()
    reader.go("awards/?level=city")
    reader.sees_a_kept_page()
    expect(reader.title).to_have_text("奖项列表")
    assert reader.page.evaluate(STYLED)
    reader.find_network()
    reader.banner.get_by_role("link", name="再试一次").click()
    reader.sees_a_fresh_page("奖项列表")
    assert reader.page.url.endswith("awards/?level=city")


def test_the_first_page_of_a_visit_is_kept_too(reader):
    reader.arrive("laws/patent-law/")
    reader.lose_network()
    reader.page.reload()
    reader.sees_a_kept_page()


def test_an_unread_page_leads_to_the_offline_page_with_the_list_of_kept_pages(reader):
    failed = []
    reader.arrive().read("awards/")
    reader.read("awards/youth-award/")
    reader.lose_network()
    reader.page.on("requestfailed", lambda request: failed.append(request.url))
    reader.go("laws/patent-law/")
    reader.sees_a_fresh_page("没有网络")
    assert reader.page.url == f"{reader.host.home}laws/patent-law/"
    assert reader.page.evaluate(STYLED)
    assert failed == []
    numbers = reader.page.locator("main a[href^='tel:']").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )
    assert numbers == ["tel:12345"]
    items = reader.page.locator("[data-kept-list] li")
    expect(items).to_have_count(3)
    said = [re.sub(r"\d+年\d+月\d+日", "…", re.sub(r"\s+", " ", text)).strip() for text in items.all_inner_texts()]
    assert said == ["青年奖 奖项列表 · …保存", "奖项列表 …保存", "示例科技工作者之家 …保存"]
    items.get_by_role("link", name="青年奖").click()
    reader.sees_a_kept_page()
    expect(reader.title).to_have_text("青年奖")


def test_the_offline_page_reloads_when_the_network_is_back(reader):
    reader.arrive()
    reader.lose_network()
    reader.go("awards/youth-award/")
    expect(reader.title).to_have_text("没有网络")
    reader.find_network()
    reader.sees_a_fresh_page("青年奖")


def test_kept_pages_can_be_deleted_and_the_offline_page_stays(reader):
    reader.arrive().read("awards/")
    reader.lose_network()
    reader.go("laws/patent-law/")
    reader.page.get_by_role("button", name="删除本机保存的页面").click()
    expect(reader.page.get_by_role("status")).to_have_text("已删除。")
    expect(reader.page.get_by_role("status")).to_be_focused()
    expect(reader.page.get_by_text("还没有保存的页面。")).to_be_visible()
    expect(reader.page.get_by_role("button", name="删除本机保存的页面")).to_be_hidden()
    assert [name.split()[0] for name in reader.stores()] == ["shell"]
    reader.go("awards/")
    reader.sees_a_fresh_page("没有网络")


def test_a_changed_page_wins_over_the_kept_one(reader, host):
    with host.changing() as site:
        reader.arrive().read("awards/")
        replace(site / "awards/index.html", ">奖项列表</h1>", ">奖项列表（新）</h1>")
        reader.go("awards/")
        reader.sees_a_fresh_page("奖项列表（新）")
        reader.until("async url => (await (await caches.match(url)).text()).includes('（新）')", f"{host.home}awards/")
        reader.lose_network()
        reader.go("awards/")
        reader.sees_a_kept_page()
        expect(reader.title).to_have_text("奖项列表（新）")


def test_a_page_that_was_withdrawn_is_removed_from_the_browser(reader, host):
    with host.changing() as site:
        reader.arrive().read("awards/youth-award/")
        (site / "awards/youth-award/index.html").unlink()
        (site / "awards/youth-award").rmdir()
        reader.go("awards/youth-award/")
        reader.until("async url => !(await caches.match(url))", f"{host.home}awards/youth-award/")
        reader.lose_network()
        reader.go("awards/youth-award/")
        reader.sees_a_fresh_page("没有网络")


def test_a_new_worker_removes_old_stores_and_kept_pages_stay_readable(reader, host):
    with host.changing() as site:
        # This page names another fingerprint, as if it were older than the stylesheet.
        page = site / "awards/index.html"
        page.write_text(re.sub(r"(site\.css\?v=)\w+", r"\g<1>00", page.read_text(encoding="utf-8")), encoding="utf-8")
        reader.arrive().read("awards/")
        before = reader.stores()
        assert "theme/css/entries/site.css?v=00" in before["files"]
        replace(site / "offline/index.html", "请连上网络再试。", "换了说法。")
        publish_worker_of(site)
        reader.page.evaluate("navigator.serviceWorker.getRegistration().then(registration => registration.update())")
        old = next(name for name in before if name.startswith("shell"))
        reader.until("async old => !(await caches.keys()).some(name => name.endsWith(old))", old)
        after = reader.stores()
        assert sorted(name.split()[0] for name in after) == ["files", "pages", "shell"]
        assert set(after["pages"]) == {"", "awards/"}
        reader.lose_network()
        reader.go("awards/")
        reader.sees_a_kept_page()
        assert reader.page.evaluate(STYLED)
        reader.go("laws/patent-law/")
        expect(reader.page.get_by_text("换了说法。")).to_be_visible()
        # A browser that is short of space deletes the stylesheet: the page is read with that of the offline page.
        reader.page.evaluate("path => caches.delete(`${path} files`)", f"/{SUB_PATH}/")
        reader.go("awards/")
        reader.sees_a_kept_page()
        assert reader.page.evaluate("document.styleSheets[0].cssRules.length > 5")


def test_search_works_without_a_network_if_its_data_are_kept(reader):
    reader.arrive().read("search/?q=青年奖")
    expect(reader.page.locator(".result__title").first).to_have_text("青年奖")
    reader.lose_network()
    reader.go("search/?q=青年奖")
    reader.sees_a_kept_page()
    expect(reader.page.locator(".result__title").first).to_have_text("青年奖")


def test_search_says_that_its_data_are_missing(reader):
    reader.arrive().read("search/")
    reader.page.wait_for_load_state("networkidle")
    reader.lose_network()
    reader.go("search/?q=青年奖")
    expect(reader.page.locator("[data-search-status]")).to_have_text("搜索暂时用不了")
    expect(reader.page.locator("[data-search-message]")).to_contain_text("可能是网络不通")


def test_queries_are_neither_kept_nor_sent_to_the_host(reader, monkeypatch):
    asked, answer = [], SimpleHTTPRequestHandler.send_head

    def noting(handler):
        asked.append(handler.path)
        return answer(handler)

    reader.arrive("search/?q=secret-one")
    monkeypatch.setattr(SimpleHTTPRequestHandler, "send_head", noting)
    reader.read("search/?q=secret-two")
    expect(reader.page.locator("main")).to_contain_text("没有找到“secret-two")
    reader.page.locator("#search-input").fill("secret-three")
    reader.page.locator("#search-input").press("Enter")
    expect(reader.page.locator("main")).to_contain_text("没有找到“secret-three")
    assert "search/" in reader.stores()["pages"]
    assert "secret" not in str(reader.stores())
    assert any(path.endswith("/search/") for path in asked)
    assert [path for path in asked if "secret" in path] == []


def test_a_kept_page_is_shown_on_a_slow_network_and_the_offline_page_is_not(reader, monkeypatch):
    slow, answer = threading.Event(), SimpleHTTPRequestHandler.send_head

    def late(handler):
        if handler.path.endswith("/"):
            slow.wait(20)
        return answer(handler)

    reader.arrive().read("awards/")
    monkeypatch.setattr(SimpleHTTPRequestHandler, "send_head", late)
    other = reader.page.context.new_page()
    other.evaluate("address => { setTimeout(() => location.href = address) }", f"{reader.host.home}laws/patent-law/")
    started = time.monotonic()
    reader.go("awards/")
    assert time.monotonic() - started > 3.5
    expect(reader.banner).to_contain_text("网络太慢，先给您看本机")
    expect(reader.title).to_have_text("奖项列表")
    assert other.url == "about:blank"  # The worker waits for a page that is not kept, however slow the network is.
    slow.set()
    expect(other.locator("h1")).to_have_text("中华人民共和国专利法")
    reader.banner.get_by_role("link", name="再试一次").click()
    reader.sees_a_fresh_page("奖项列表")
