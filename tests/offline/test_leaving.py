"""Tests that with `offline: false` the next visit removes the worker and all pages that it has kept."""

import pytest
from playwright.sync_api import Error

from tests.offline.conftest import Reader

pytestmark = pytest.mark.xdist_group("offline")


def test_the_next_visit_removes_the_worker_and_the_kept_pages(reader, host, site_without):
    reader.arrive().read("awards/")
    reader.page.evaluate("caches.open('/other/ pages')")  # This store belongs to another site on the same host.
    with host.showing(site_without):
        reader.go("awards/")
        assert reader.page.locator("script[data-worker]").count() == 0
        reader.until("async () => !(await navigator.serviceWorker.getRegistration())")
        assert reader.page.evaluate("caches.keys()") == ["/other/ pages"]
        reader.go("awards/youth-award/")
        reader.lose_network()
        with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
            reader.go("awards/")


def test_a_visitor_without_a_worker_gets_none(page, host, site_without):
    with host.showing(site_without):
        reader = Reader(page, host)
        reader.go("")
        reader.go("awards/")
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then(list => list.length)") == 0
