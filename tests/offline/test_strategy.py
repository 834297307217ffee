"""strategy.js: which requests the worker answers, how, and under which address it keeps the answer."""

from pathlib import Path

import pytest

from tests.node import run_node

HERE = Path(__file__).parent
SCOPE = "https://host.example/portal/"


def ways(*requests, scope=SCOPE):
    """The strategies for `requests`: dicts of what differs from a GET of a part of a page."""
    whole = [{"url": f"{scope}{request.pop('path', '')}", "method": "GET", "mode": "no-cors", "headers": {}} | request
             for request in requests]
    return run_node(HERE / "strategy.mjs", {"scope": scope, "requests": whole})


def way(path, **request):
    return ways({"path": path} | request)[0]


@pytest.mark.parametrize("path, key", [
    ("", ""), ("awards/", "awards/"), ("old/youth.html", "old/youth.html"), ("laws/patent-law/#art-15", "laws/patent-law/"),
    ("awards/?level=city", "awards/"), ("search/?q=%E4%B8%93%E5%88%A9", "search/"), ("search/?q=a#results", "search/"),
])
def test_a_page_is_kept_by_its_path_alone(path, key):
    assert way(path, mode="navigate") == {"way": "page", "key": SCOPE + key}


def test_the_offline_page_is_what_its_worker_has_kept():
    assert way("offline/", mode="navigate") == {"way": "named", "key": f"{SCOPE}offline/"}


@pytest.mark.parametrize("path", [
    "theme/css/site.css?v=7cfa7a50d2", "theme/js/search/client-ZDQ74EGN.js?v=695909cb2c", "search/index/0011f53bc5.bin",
    "search/index/4389164fa4.json", "search/index/53d87616cc.txt", "search/index/store/3767483121/12.json",
])
def test_what_is_named_by_its_content_is_taken_from_what_is_kept(path):
    assert way(path) == {"way": "named", "key": SCOPE + path}
    assert way(f"{path}#search") == {"way": "named", "key": SCOPE + path}


def test_the_manifest_of_the_search_comes_from_the_network():
    assert way("search/index/manifest.json", mode="cors") == {"way": "fresh", "key": f"{SCOPE}search/index/manifest.json"}


@pytest.mark.parametrize("path", [
    "calendar/all.ics", "files/forms/one.docx", "feeds/all.atom.xml", "data/awards.json", "sitemap.xml", "robots.txt", "sw.js",
])
def test_what_is_taken_away_is_left_to_the_browser(path):
    assert ways({"path": path, "mode": "navigate"}, {"path": path}) == [None, None]


@pytest.mark.parametrize("path", [
    "theme/css/site.css", "theme/css/site.css?w=7cfa7a50d2", "images/tea.jpg", "search/index/search-index.lunr.json",
    "search/lunr.js", "other/theme/css/site.css?v=7cfa7a50d2",
])
def test_what_has_no_name_of_its_content_is_not_kept(path):
    assert way(path) is None


def test_other_hosts_other_sites_and_whatever_is_no_plain_get_are_left_alone():
    asset = "theme/css/site.css?v=7cfa7a50d2"
    assert ways(
        {"url": "https://other.example/portal/awards/", "mode": "navigate"}, {"url": "https://host.example/", "mode": "navigate"},
        {"url": "https://host.example/portals/", "mode": "navigate"}, {"url": "http://host.example/portal/", "mode": "navigate"},
        {"path": "search/", "mode": "navigate", "method": "POST"}, {"path": asset, "method": "HEAD"},
        {"path": asset, "headers": {"Range": "bytes=0-99"}}, {"path": "", "mode": "navigate", "headers": {"range": "bytes=0-"}},
    ) == [None] * 8


def test_a_site_at_the_root_of_its_host():
    root = "https://host.example/"
    assert ways({"path": "", "mode": "navigate"}, {"path": "awards/?a=b", "mode": "navigate"}, scope=root) == [
        {"way": "page", "key": root}, {"way": "page", "key": f"{root}awards/"}]


@pytest.mark.parametrize("answer, kept", [
    ({}, True), ({"status": 404}, False), ({"status": 500}, False), ({"status": 206}, False), ({"status": 304}, False),
    ({"type": "opaque", "status": 0}, False), ({"type": "opaqueredirect", "status": 0}, False), ({"type": "cors"}, False),
    ({"type": "error", "status": 0}, False), ({"redirected": True}, False),
])
def test_only_a_whole_answer_of_the_host_itself_is_kept(answer, kept):
    given = {"status": 200, "type": "basic", "redirected": False} | answer
    assert run_node(HERE / "call.mjs", [["strategy", "mayKeep", [given]]]) == [kept]


def test_a_page_is_gone_when_the_host_says_so_and_not_when_the_host_is_ill():
    statuses = [404, 410, 200, 403, 500, 503]
    gone = run_node(HERE / "call.mjs", [["strategy", "isGone", [{"status": status}]] for status in statuses])
    assert gone == [True, True, False, False, False, False]
