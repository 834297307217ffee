"""Tests the syntax of lunr in a page: stock lunr.js runs in one worker, which is made again after a failure."""

import pytest

from plugins.assets.bundles import write_bundles
from plugins.assets.entries import entries_of
from plugins.assets.esbuild import find_esbuild
from plugins.assets.scripts import bundle_scripts
from plugins.browser.file_server import served
from plugins.search.bundle import bundle

from .conftest import REPO

SEARCH = """async ([base, queries]) => {
  globalThis.opened ??= (await import(`${base}theme/js/search/client.js`)).openIndex(`${base}search/index/`);
  const answers = [];
  for (const query of queries) answers.push(await (await opened).search(query));
  return answers.map(({ problem, results }) => ({ problem, refs: results.map(({ ref }) => ref) }));
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory, documents, lunr_js):
    """Yield the address of a site with only the search, whose scripts are bundled as in a build."""
    folder = tmp_path_factory.mktemp("worker")
    entries = {path: classic for path, classic in entries_of(REPO / "theme").items() if path.startswith("js/search/")}
    scripts = bundle_scripts(find_esbuild(REPO / "node_modules/@esbuild"), REPO / "theme/static", entries)
    write_bundles(scripts.files, folder / "theme")
    (folder / "index.html").write_text("<!doctype html><title>t</title>", encoding="utf-8")
    for path, content in bundle(documents, [], lunr_js.read_text(encoding="utf-8")).items():
        (folder / "search" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "search" / path).write_bytes(content)
    with served(folder) as host:
        yield f"{host}/"


@pytest.fixture
def requests(page, site):
    """Return the list of the addresses that the page and its worker request."""
    asked = []
    page.context.on("request", lambda request: asked.append(request.url.removeprefix(site)))
    page.goto(site)
    return asked


def test_plain_words_need_neither_worker_nor_lunr(page, site, requests):
    [answer] = page.evaluate(SEARCH, [site, ["金桥工程：申报"]])
    assert "programme/bridge" in answer["refs"]
    assert page.workers == []
    assert not [address for address in requests if "lunr" in address or "syntax" in address]


def test_queries_with_syntax_are_answered_by_one_worker(page, site, requests):
    one, wild, faulty = page.evaluate(SEARCH, [site, ["+金桥 -院士", "pyth* title:学分^2", "title:"]])
    assert (one["problem"], wild["problem"]) == ("", "")
    assert "programme/bridge" in one["refs"] and "programme/credits" in wild["refs"]
    assert faulty["problem"].startswith("冒号后面要写词")
    assert [worker.url.split("?")[0] for worker in page.workers] == [f"{site}theme/js/search/worker.js"]
    assert requests.count("search/lunr.js") == 1


def test_a_worker_that_could_not_start_is_tried_again(page, site, requests):
    page.context.route("**/search/lunr.js", lambda route: route.abort())
    with pytest.raises(Exception, match="lunr.js"):
        page.evaluate(SEARCH, [site, ["+金桥"]])
    page.context.unroute("**/search/lunr.js")
    [answer] = page.evaluate(SEARCH, [site, ["+金桥"]])
    assert answer["problem"] == "" and "programme/bridge" in answer["refs"]
