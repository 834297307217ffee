"""Tests that every engine finds the right documents and reports its cost."""

import pytest

from plugins.bench.engines import MODULES, EngineUnknown, make_engine

pytestmark = pytest.mark.xdist_group("bench")


@pytest.mark.parametrize("name", MODULES)
def test_an_engine_finds_titles_and_words(measured, name):
    engine = measured["engines"][name]
    assert engine["ndcg"]["title"] > 0.6 and engine["ndcg"]["short2"] == 1
    assert engine["ndcg_mean"] == pytest.approx(sum(engine["ndcg"].values()) / 4, abs=1e-3)


@pytest.mark.parametrize("name", MODULES)
def test_an_engine_reports_its_cost(measured, name):
    engine = measured["engines"][name]
    assert 0 < engine["cold_bytes_p50"] <= engine["index_bytes"] + engine["store_bytes"]
    assert engine["cold_files_p50"] >= 1
    assert engine["warm_ms_p50"] > 0 and engine["build_s"] > 0 and engine["build_peak_bytes"] > 1e6


@pytest.mark.parametrize("name", ["lunr-bigrams", "lunr-jieba", "sqlite-fts5"])
def test_an_index_in_one_file_is_fetched_whole(measured, name):
    engine = measured["engines"][name]
    assert (engine["cold_bytes_p50"], engine["cold_files_p95"]) == (engine["index_bytes"], 1)


@pytest.mark.parametrize("name", ["portal", "pagefind"])
def test_an_index_in_many_files_counts_texts_and_scripts_separately(measured, name):
    engine = measured["engines"][name]
    assert engine["store_bytes"] > 0 and engine["script_bytes"] > 0 and engine["base_bytes"] > 0


def test_an_unknown_engine_is_named_with_those_there_are():
    with pytest.raises(EngineUnknown, match="没有名为 google 的引擎，可选：portal、lunr-bigrams"):
        make_engine("google")
