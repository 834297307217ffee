"""Tests strategy.js: which requests the worker answers, how, and under which address it keeps the response."""

from pathlib import Path

from tests.node import run_node

HERE = Path(__file__).parent
SCOPE = "https://host.example/portal/"


def strategies_for(*requests, scope=SCOPE):
    """Return the strategies for `requests`.

    Each request is a dict of its differences from a GET request for a file of a page; `path` is relative to the site.
    """
    whole = [
        {"url": f"{scope}{request.pop('path', '')}", "method": "GET", "mode": "no-cors", "headers": {}} | request
        for request in requests
    ]
    return run_node(HERE / "strategy.mjs", {"scope": scope, "requests": whole})


def strategies_by_path(paths, **request):
    """Return {path: strategy} for requests that differ only in their path."""
    return dict(zip(paths, strategies_for(*({"path": path} | request for path in paths)), strict=True))


def test_a_page_is_kept_by_its_path_alone():
    keys = {
        "": "",
        "awards/": "awards/",
        "old/youth.html": "old/youth.html",
        "laws/patent-law/#art-15": "laws/patent-law/",
        "awards/?level=city": "awards/",
        "search/?q=%E4%B8%93%E5%88%A9": "search/",
        "search/?q=a#results": "search/",
    }
    assert strategies_by_path(keys, mode="navigate") == {
        path: {"way": "page", "key": SCOPE + key} for path, key in keys.items()
    }


def test_the_offline_page_comes_from_the_store_of_its_worker():
    assert strategies_for({"path": "offline/", "mode": "navigate"}) == [{"way": "named", "key": f"{SCOPE}offline/"}]


def test_files_with_a_fingerprint_come_from_the_store():
    paths = [
        "theme/css/entries/site.css?v=7cfa7a50d2",
        "theme/js/search/client-ZDQ74EGN.js?v=695909cb2c",
        "search/index/0011f53bc5.bin",
        "images/mark.svg?v=a778c9e619",
        "favicon.ico?v=a778c9e619",
        "search/index/4389164fa4.json",
        "search/index/53d87616cc.txt",
        "search/index/store/3767483121/12.json",
        "apply/rounds.json?v=7cfa7a50d2",
        "search/index/manifest.json?v=7cfa7a50d2",
    ]
    named = {path: {"way": "named", "key": SCOPE + path} for path in paths}
    assert strategies_by_path(paths) == named
    assert strategies_for({"path": f"{paths[0]}#search"}) == [named[paths[0]]]


def test_data_that_a_page_reloads_come_from_the_network():
    path = "apply/rounds.json?v=7cfa7a50d2"
    assert strategies_by_path([path], mode="cors", cache="reload") == {path: {"way": "fresh", "key": SCOPE + path}}


def test_the_manifest_of_the_search_comes_from_the_network():
    path = "search/index/manifest.json"
    assert strategies_by_path([path], mode="cors") == {path: {"way": "fresh", "key": SCOPE + path}}


def test_downloads_are_left_to_the_browser():
    paths = [
        "calendar/all.ics",
        "files/forms/one.docx",
        "feeds/all.atom.xml",
        "data/awards.json",
        "sitemap.xml",
        "robots.txt",
        "sw.js",
    ]
    assert strategies_by_path(paths, mode="navigate") == strategies_by_path(paths) == dict.fromkeys(paths)


def test_files_without_a_fingerprint_are_not_kept():
    paths = [
        "theme/css/entries/site.css",
        "theme/css/entries/site.css?w=7cfa7a50d2",
        "images/tea.jpg",
        "search/index/search-index.lunr.json",
        "search/lunr.js",
        "images/tea.jpg?v=tea",
    ]
    assert strategies_by_path(paths) == dict.fromkeys(paths)


def test_other_hosts_other_sites_and_special_requests_are_left_alone():
    asset = "theme/css/entries/site.css?v=7cfa7a50d2"
    assert (
        strategies_for(
            {"url": "https://other.example/portal/awards/", "mode": "navigate"},
            {"url": "https://host.example/", "mode": "navigate"},
            {"url": "https://host.example/portals/", "mode": "navigate"},
            {"url": "http://host.example/portal/", "mode": "navigate"},
            {"path": "search/", "mode": "navigate", "method": "POST"},
            {"path": asset, "method": "HEAD"},
            {"path": asset, "headers": {"Range": "bytes=0-99"}},
            {"path": "", "mode": "navigate", "headers": {"range": "bytes=0-"}},
        )
        == [None] * 8
    )


def test_a_site_may_be_at_the_root_of_its_host():
    root = "https://host.example/"
    assert strategies_for(
        {"path": "", "mode": "navigate"}, {"path": "awards/?a=b", "mode": "navigate"}, scope=root
    ) == [
        {"way": "page", "key": root},
        {"way": "page", "key": f"{root}awards/"},
    ]


def test_only_complete_responses_of_the_host_itself_are_kept():
    whole = {"status": 200, "type": "basic", "redirected": False}
    others = [
        {"status": 404},
        {"status": 500},
        {"status": 206},
        {"status": 304},
        {"redirected": True},
        {"type": "cors"},
        *({"type": kind, "status": 0} for kind in ("opaque", "opaqueredirect", "error")),
    ]
    said = run_node(HERE / "call.mjs", [["strategy", "mayKeep", [whole | other]] for other in [{}, *others]])
    assert said == [True, *[False] * len(others)]


def test_a_page_is_gone_with_the_status_404_or_410_only():
    statuses = [404, 410, 200, 403, 500, 503]
    gone = run_node(HERE / "call.mjs", [["strategy", "isGone", [{"status": status}]] for status in statuses])
    assert gone == [True, True, False, False, False, False]
