"""Tests the command `bench search` as people and programs run it."""

import json

import pytest

from plugins.bench.command import OrderRefused, order_of
from plugins.bench.engines import MODULES

from .conftest import CORPUS, QUERIES

pytestmark = pytest.mark.xdist_group("bench")
PROMISED = {"ndcg_mean", "ndcg", "cold_bytes_p50", "cold_files_p50", "warm_ms_p50", "index_bytes", "build_s"}


def test_there_is_one_json_object_on_standard_output(run):
    assert isinstance(json.loads(run.out), dict)
    assert "portal: build" in run.err


def test_the_json_has_the_promised_keys(measured):
    assert list(measured["engines"]) == list(MODULES)
    assert (measured["documents"], measured["queries"]) == (12, 6)
    for engine in measured["engines"].values():
        assert engine.keys() >= PROMISED
        assert list(engine["ndcg"]) == ["title", "clause", "short2", "concept"]
        assert all(0 <= value <= 1 for value in engine["ndcg"].values())


def test_steps_of_ranking_are_left_out_one_by_one(measured):
    assert list(measured["steps"]) == ["coverage", "phrase+coverage"]
    whole = measured["engines"]["portal"]["ndcg_mean"]
    for step in measured["steps"].values():
        assert step["gain"] == pytest.approx(whole - step["ndcg_mean"], abs=1e-3)


def test_more_documents_than_there_are_measure_the_cost_of_the_portal_alone(bench):
    done = bench("--documents", 60, "--json")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["documents"] == 60 and list(result["engines"]) == ["portal"]
    portal = result["engines"]["portal"]
    assert portal["cold_ms_p50"] > 0 and portal["cold_bytes_p50"] > 0 and "ndcg" not in portal


def test_without_json_there_are_tables(bench):
    done = bench("--engines", "sqlite-fts5,lunr-bigrams")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("12 documents, 6 queries\n")
    assert "sqlite-fts5  lunr-bigrams" in done.stdout
    assert max(map(len, done.stdout.splitlines())) < 100


@pytest.mark.parametrize(
    "options, words",
    [
        ({"engines": "google"}, "没有名为 google 的引擎"),
        ({"synonyms": "nowhere.yml"}, "--synonyms 所指的文件不存在：nowhere.yml"),
        ({"documents": "many"}, "--documents 应为从 1 起的整数"),
        ({"without": "phrase,joint+guess"}, "没有名为 guess 的排序步骤，可选：joint、coverage、"),
    ],
)
def test_options_that_cannot_be_used_are_refused_with_a_message(options, words):
    with pytest.raises(OrderRefused) as refusal:
        order_of(CORPUS, QUERIES, **options)
    assert str(refusal.value).startswith(words)


def test_a_corpus_that_is_not_there_is_named(bench):
    done = bench(corpus="nowhere.jsonl")
    assert (done.returncode, done.stderr) == (1, "--corpus 所指的文件不存在：nowhere.jsonl\n")
