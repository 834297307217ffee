"""Tests `bench page`: which pages of which site it measures, and how it shows the results of Lighthouse.

Lighthouse itself does not run here.
"""

import json
import shutil

import pytest

from plugins.bench.command import bench_page
from plugins.bench.lighthouse import lighthouse
from plugins.bench.lighthouse.full_site import publish_in_full
from plugins.bench.lighthouse.pages import pages_of
from plugins.bench.node import ask_node
from plugins.bench.server import served_as_a_host
from tests.content_folders import FIXTURE, fixture_below

SCORES = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 92}
HEARD = {"scores": SCORES, "lcpMs": 1200.4, "tbtMs": 0, "cls": 0, "machine": 1500, "faults": {}}
ROUNDS = [
    HEARD,
    {**HEARD, "lcpMs": 1900, "tbtMs": 120.6, "faults": {"image-alt": "Images have no words"}},
    {**HEARD, "lcpMs": 900, "scores": {**SCORES, "seo": 100}},
]


def test_the_largest_page_of_each_sort_is_measured(tmp_path):
    for path, size in {
        "index.html": 1,
        "guides/a/index.html": 5,
        "guides/b/index.html": 9,
        "guides/index.html": 99,
        "search/index.html": 1,
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x" * size)
    assert pages_of(tmp_path) == {
        "home": ("index.html", ""),
        "guide": ("guides/b/index.html", "guides/b/"),
        "search": ("search/index.html", "search/?q=专利"),
    }


def test_pages_of_a_site_stand_in_a_fixed_order(busy):
    """The busy site has no list of programmes, so that page is left out."""
    assert list(pages_of(busy)) == ["home", "guide", "search", "law", "platform"]


@pytest.mark.usefixtures("build")
def test_the_full_site_is_published_with_its_examples(tmp_path):
    publish_in_full(fixture_below(tmp_path / "layers"), tmp_path / "site", "https://127.0.0.1:1")
    page = (tmp_path / "site/awards/elder-award/index.html").read_text(encoding="utf-8")
    assert "示例" in page
    page = (tmp_path / "site/awards/youth-award/index.html").read_text(encoding="utf-8")
    assert 'href="https://127.0.0.1:1/awards/youth-award/"' in page


@pytest.fixture
def lighthouse_requests(monkeypatch, busy):
    """Replace Lighthouse by a stub that answers ROUNDS for every page; return the list of its requests."""
    requests = []

    def answer(script, request):
        requests.append(request)
        return {"version": "1.2.3", "audits": {name: ROUNDS for name in request["pages"]}}

    monkeypatch.setattr(lighthouse, "ask_node", answer)
    monkeypatch.setattr(lighthouse, "publish_in_full", lambda content, site, address: shutil.copytree(busy, site))
    monkeypatch.setattr(lighthouse, "compress_folder", lambda folder: None)
    return requests


@pytest.mark.xdist_group("site")
def test_json_holds_medians_and_bytes_beside_their_limits(lighthouse_requests, capfd):
    bench_page(FIXTURE, as_json=True)
    result = json.loads(capfd.readouterr().out)
    guide = result["pages"]["guide"]
    assert guide["address"].startswith("guides/")
    assert {key: guide[key] for key in ("seo", "lcp_ms", "tbt_ms", "cls")} == {
        "seo": 92,
        "lcp_ms": 1200,
        "tbt_ms": 0,
        "cls": 0,
    }
    assert 1000 < guide["css_bytes"] < result["limits"]["css_bytes"] == 15 * 1024
    assert guide["faults"] == {"image-alt": "Images have no words"}
    assert (result["lighthouse"], result["machine"], result["limits"]["lcp_ms"]) == ("1.2.3", 1500, 1500)
    assert (
        lighthouse_requests[0]["pages"]["search"].endswith("/search/?q=专利")
        and "--headless" in lighthouse_requests[0]["flags"]
    )


@pytest.mark.xdist_group("site")
def test_the_table_marks_figures_past_their_limit_and_names_failed_audits(lighthouse_requests, capfd):
    bench_page(FIXTURE)
    lines = capfd.readouterr().out.splitlines()
    assert lines[1].startswith("Lighthouse 1.2.3, phone, medians of 3  ")
    rows = {line.split("  ")[0]: line.split() for line in lines}
    assert rows["SEO"][1:3] == ["100", "*92"]
    assert rows["largest contentful paint"][3:5] == ["1500", "1200"]
    assert "guide: Images have no words (image-alt)" in lines


def test_the_summary_holds_the_figures_and_the_failed_audits():
    audits = {
        "largest-contentful-paint": {"numericValue": 1, "score": 0.5},
        "total-blocking-time": {"numericValue": 2},
        "cumulative-layout-shift": {"numericValue": 3},
        "a": {"id": "a", "title": "A", "score": 0.9},
        "b": {"id": "b", "title": "B", "score": 1},
        "c": {"id": "c", "title": "C", "score": None},
        "d": {"id": "d", "title": "D", "score": 0},
    }
    refs = [{"id": name, "weight": 0 if name == "d" else 1} for name in "abcd"]
    categories = {
        "performance": {
            "id": "performance",
            "score": 0.87,
            "auditRefs": [{"id": "largest-contentful-paint", "weight": 9}],
        },
        "seo": {"id": "seo", "score": 0.9, "auditRefs": refs},
    }
    assert ask_summary({"audits": audits, "categories": categories, "environment": {"benchmarkIndex": 7}}) == {
        "scores": {"performance": 87, "seo": 90},
        "lcpMs": 1,
        "tbtMs": 2,
        "cls": 3,
        "machine": 7,
        "faults": {"a": "A"},
    }


def ask_summary(result):
    """Return what lighthouse/summary.mjs makes of `result`."""
    return ask_node("../../tests/bench/ask_summary.mjs", result)


@pytest.mark.xdist_group("browser")
def test_the_server_serves_the_index_of_a_folder_and_sends_content_types(tmp_path, browser):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text('<!DOCTYPE html><link rel="stylesheet" href="../site.css"><p>甲')
    (tmp_path / "site.css").write_text("p { color: rgb(1, 2, 3) }")
    with served_as_a_host(tmp_path) as server:
        page = browser.new_page(ignore_https_errors=True)
        page.goto(f"{server.address}/a/")
        assert page.locator("p").evaluate("p => getComputedStyle(p).color") == "rgb(1, 2, 3)"
        assert page.evaluate("async () => (await fetch('../b/')).status") == 404
        page.close()
