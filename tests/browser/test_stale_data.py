"""Tests that a page and its data are always of the same build, whatever browsers and hosts cache.

A page shows the new state or the old one, or says that it cannot tell. It never shows a new date beside an old number
of days or the reverse.
"""

import os
import shutil
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import expect

from plugins.publishing.build import Order
from tests.browser.whole_site import replace, whole_content
from tests.conftest import watched_page
from tests.content_folders import TODAY

pytestmark = pytest.mark.xdist_group("stale data")
# A browser may cache a file with this date for weeks if the host sends no header (RFC 9111, 4.2.2).
LONG_AGO = 1_700_000_000
ROUND = "[data-apply-round=youth-2026]"
OLD, NEW = ("2026年12月11日", "还有 18 天", "还需确认"), ("2026年12月1日", "还有 8 天", "不符合")
CHANGES = (
    ("end: 2026-12-11", "end: 2026-12-01"),
    ("12月11日", "12月1日"),
    ("value: 本地, text: 在本地", "value: 外地, text: 在外地"),
)
UPDATED = "这一页打开以后网站更新过，请刷新本页再试。"


@pytest.fixture(scope="module")
def builds(build, tmp_path_factory):
    """Return the folders of two builds; in the second, the round closes earlier and asks for people from elsewhere."""
    folder = tmp_path_factory.mktemp("stale")
    content = whole_content(folder)
    made = []
    for name in ("first", "second"):
        build(Order(content=content, output=folder / name, today=TODAY, publish=True))
        for file in (folder / name).rglob("*"):
            os.utime(file, (LONG_AGO + len(made), LONG_AGO + len(made)))
        made.append(folder / name)
        for old, new in CHANGES if name == "first" else ():
            replace(content / "records/rounds/youth-2026.yml", old, new)
    return made


class Host:
    """A host that serves `folder`, which may change at any moment.

    `keeps` is its header Cache-Control; requests for paths that contain `away` fail.
    """

    def __init__(self, folder, keeps):
        self.folder, self.keeps, self.away = folder, keeps, None
        host = self

        class Handler(SimpleHTTPRequestHandler):
            def translate_path(self, path):
                self.directory = str(host.folder)
                return super().translate_path(path)

            def do_GET(self):
                if host.away and host.away in self.path:
                    return self.send_error(503)
                return super().do_GET()

            def end_headers(self):
                if host.keeps:
                    self.send_header("Cache-Control", host.keeps)
                super().end_headers()

            def log_message(self, *arguments):
                """Suppress the log."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))

    @contextmanager
    def serving(self):
        with self.server:
            Thread(target=self.server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{self.server.server_port}/"
            self.server.shutdown()


@pytest.fixture(params=["max-age=600", None], ids=["kept for ten minutes", "kept at will"])
def host(request, builds):
    return Host(builds[0], request.param)


def shown(page):
    """Return what the page shows of the round: its date, the days left, the verdict."""
    said = page.locator(ROUND)
    expect(said.locator(".verdict")).to_have_count(1)
    return [said.locator(part).inner_text() for part in (".chance__facts", "[data-apply-left]", ".verdict")]


def says(page, date, left, verdict):
    facts, days, decided = shown(page)
    assert date in facts and (days, decided) == (left, verdict)


@pytest.mark.parametrize("worker", ["block", "allow"])
def test_a_page_that_is_fetched_anew_has_new_data(browser, builds, host, worker):
    with host.serving() as home, watched_page(browser, service_workers=worker) as page:
        page.clock.set_fixed_time(f"{TODAY}T10:00:00+08:00")
        page.goto(f"{home}apply/")
        page.get_by_label("本地").check()
        says(page, *OLD)
        for path in ("ladder/", "packs/", "tools/periods/", "search/?q=单位推荐到"):
            page.goto(home + path)
            page.wait_for_load_state("networkidle")
        host.folder = builds[1]
        for path in ("apply/", "ladder/"):
            page.goto(home + path)
            page.reload()  # The page itself may come from the cache; after the reload it is new.
            says(page, *NEW)
        page.goto(f"{home}search/?q=单位推荐到")
        page.reload()
        expect(page.locator(".result__excerpt").first).to_contain_text("12月1日")


def test_a_page_that_is_older_than_the_data_says_so(browser, builds, host):
    with host.serving() as home, watched_page(browser, service_workers="block") as page:
        page.clock.set_fixed_time(f"{TODAY}T10:00:00+08:00")
        host.away = "rounds.json"
        page.goto(f"{home}apply/")
        expect(page.locator("[data-apply-status]")).to_contain_text("现在取不到数据")
        host.away, host.folder = None, builds[1]
        page.goto("about:blank")
        page.goto(f"{home}apply/")
        assert "12月11日" in page.locator(ROUND).inner_text(), "the browser has kept the page"
        expect(page.locator("[data-apply-status]")).to_contain_text(UPDATED)
        expect(page.locator(f"{ROUND} .verdict")).to_have_count(0)
        assert page.locator(f"{ROUND} [data-apply-left]").inner_text() == ""
        page.reload()
        page.get_by_label("本地").check()
        says(page, *NEW)


def test_a_host_that_has_not_put_all_of_a_site_in_place_is_asked_again(browser, builds, tmp_path):
    half = shutil.copytree(builds[1], tmp_path / "half")
    shutil.copy(builds[0] / "apply/rounds.json", half / "apply/rounds.json")
    os.utime(half / "apply/rounds.json", (LONG_AGO, LONG_AGO))
    host = Host(half, "max-age=600")
    with host.serving() as home, watched_page(browser) as page:
        page.clock.set_fixed_time(f"{TODAY}T10:00:00+08:00")
        for _ in range(2):  # once without a worker and once with it
            page.goto(f"{home}apply/")
            expect(page.locator("[data-apply-status]")).to_contain_text(UPDATED)
            page.wait_for_function("navigator.serviceWorker.controller")
        host.folder = builds[1]
        page.reload()
        page.get_by_label("本地").check()
        says(page, *NEW)


def test_a_page_that_comes_back_by_the_back_button_does_not_mix_days(browser, builds, host):
    with host.serving() as home, watched_page(browser, service_workers="block") as page:
        page.clock.set_fixed_time(f"{TODAY}T10:00:00+08:00")
        page.goto(f"{home}apply/")
        page.get_by_label("本地").check()
        says(page, *OLD)  # The data have come, so the browser may keep them with the page.
        for path in ("ladder/", "about/"):
            page.goto(home + path)
        host.folder = builds[1]
        page.go_back()
        facts, left, verdict = shown(page)
        assert ("12月11日" in facts, left, verdict) in ((True, *OLD[1:]), (False, *NEW[1:]))
