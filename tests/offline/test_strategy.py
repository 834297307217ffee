"""strategy.js: which requests the worker answers, how, and under which address it keeps the answer."""

from pathlib import Path

from tests.node import run_node

HERE = Path(__file__).parent
SCOPE = "https://host.example/portal/"


def ways(*requests, scope=SCOPE):
    """The strategies for `requests`: dicts of what differs from a GET of a part of a page, `path` below the site."""
    whole = [
        {"url": f"{scope}{request.pop('path', '')}", "method": "GET", "mode": "no-cors", "headers": {}} | request
        for request in requests
    ]
    return run_node(HERE / "strategy.mjs", {"scope": scope, "requests": whole})


def ways_of(paths, **request):
    """{path: strategy} for requests that differ in nothing but the path."""
    return dict(zip(paths, ways(*({"path": path} | request for path in paths)), strict=True))


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
    assert ways_of(keys, mode="navigate") == {path: {"way": "page", "key": SCOPE + key} for path, key in keys.items()}


def test_the_offline_page_is_what_its_worker_has_kept():
    assert ways({"path": "offline/", "mode": "navigate"}) == [{"way": "named", "key": f"{SCOPE}offline/"}]


def test_what_is_named_by_its_content_is_taken_from_what_is_kept():
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
    assert ways_of(paths) == named
    assert ways({"path": f"{paths[0]}#search"}) == [named[paths[0]]]


def test_what_a_page_has_found_to_be_of_another_version_comes_from_the_network():
    path = "apply/rounds.json?v=7cfa7a50d2"
    assert ways_of([path], mode="cors", cache="reload") == {path: {"way": "fresh", "key": SCOPE + path}}


def test_the_manifest_of_the_search_comes_from_the_network():
    path = "search/index/manifest.json"
    assert ways_of([path], mode="cors") == {path: {"way": "fresh", "key": SCOPE + path}}


def test_what_is_taken_away_is_left_to_the_browser():
    paths = [
        "calendar/all.ics",
        "files/forms/one.docx",
        "feeds/all.atom.xml",
        "data/awards.json",
        "sitemap.xml",
        "robots.txt",
        "sw.js",
    ]
    assert ways_of(paths, mode="navigate") == ways_of(paths) == dict.fromkeys(paths)


def test_what_has_no_name_of_its_content_is_not_kept():
    paths = [
        "theme/css/entries/site.css",
        "theme/css/entries/site.css?w=7cfa7a50d2",
        "images/tea.jpg",
        "search/index/search-index.lunr.json",
        "search/lunr.js",
        "images/tea.jpg?v=tea",
    ]
    assert ways_of(paths) == dict.fromkeys(paths)


def test_other_hosts_other_sites_and_whatever_is_no_plain_get_are_left_alone():
    asset = "theme/css/entries/site.css?v=7cfa7a50d2"
    assert (
        ways(
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


def test_a_site_at_the_root_of_its_host():
    root = "https://host.example/"
    assert ways({"path": "", "mode": "navigate"}, {"path": "awards/?a=b", "mode": "navigate"}, scope=root) == [
        {"way": "page", "key": root},
        {"way": "page", "key": f"{root}awards/"},
    ]


def test_only_a_whole_answer_of_the_host_itself_is_kept():
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


def test_a_page_is_gone_when_the_host_says_so_and_not_when_the_host_is_ill():
    statuses = [404, 410, 200, 403, 500, 503]
    gone = run_node(HERE / "call.mjs", [["strategy", "isGone", [{"status": status}]] for status in statuses])
    assert gone == [True, True, False, False, False, False]
