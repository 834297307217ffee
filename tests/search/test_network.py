"""Tests the client on a failing network, and on a site that is published again while a page is open."""

from dataclasses import replace

import pytest

QUERY = "金桥工程"


@pytest.fixture(scope="module")
def base(write_bundle, documents):
    return write_bundle(documents)


@pytest.fixture(scope="module")
def run(node, base, write_bundle, documents):
    """Return a function that does steps of network.mjs on the small portal.

    After the step ":publish", the site has only the page "new".
    """
    later = write_bundle([replace(documents[0], ref="new", title=QUERY, kind="term", kind_label="术语")])

    def steps(*steps, later=later):
        return node("network.mjs", {"base": base, "later": later, "steps": steps})

    return steps


def finds_bridge(answer):
    return "programme/bridge" in answer.get("refs", ())


def manifests(done):
    return [asked for asked in done["asked"] if asked.startswith("manifest")]


def test_an_index_that_could_not_load_is_fetched_again_for_the_first_query(run):
    [answer] = run(":broken", ":open", ":well", QUERY)["answers"]
    assert finds_bridge(answer)


def test_a_query_that_failed_is_answered_when_the_network_is_back(run):
    done = run(":open", ":broken", QUERY, QUERY, ":well", QUERY)
    assert [answer.get("error") for answer in done["answers"]] == ["no network", "no network", None]
    assert finds_bridge(done["answers"][2])
    assert manifests(done) == ["manifest.json no-cache"]


@pytest.mark.parametrize("before", [[], [QUERY]])
def test_a_site_that_was_published_again_is_opened_again_past_the_cache(run, before):
    done = run(":open", *before, ":publish", "院士专家工作站 或 知识产权", QUERY)
    assert done["answers"][-1] == {"refs": ["new"]}
    assert manifests(done) == ["manifest.json no-cache", "manifest.json reload"]
    assert [value["id"] for value in done["facets"][0]["values"]] == ["term"]


def test_a_site_that_is_gone_is_requested_only_once_more(run):
    done = run(":open", ":publish", QUERY, later="file:///nowhere/index/")
    assert done["answers"][0]["error"].endswith("manifest.json: HTTP 404")
    assert manifests(done) == ["manifest.json no-cache", "manifest.json reload"]


def test_no_file_is_fetched_twice(run):
    done = run(":open", QUERY, QUERY, QUERY)
    assert len(done["asked"]) == len(set(done["asked"]))


def test_a_manifest_is_fetched_anew_or_by_its_version(node, base):
    assert node("manifest.mjs", {"base": base}) == [["manifest.json", "no-cache"], ["manifest.json?v=1a", None]]
