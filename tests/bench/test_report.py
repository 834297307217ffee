"""Tests the tables that show what was measured."""

from plugins.bench.report import report

ENGINE = {
    "ndcg_mean": 0.5,
    "ndcg": {"title": 1.0, "clause": 0.0},
    "cold_bytes_p50": 1500,
    "cold_files_p50": 3,
    "warm_ms_p50": 12.34,
    "index_bytes": 2_000_000,
    "build_s": 1.5,
    "empty_share": 0.1,
}


def test_each_engine_has_a_column():
    engines = {"portal": ENGINE, "other": ENGINE | {"ndcg_mean": 0.25}}
    lines = report({"documents": 2, "queries": 1, "engines": engines}).splitlines()
    shown = {line[:24].rstrip(): line[24:].split() for line in lines}
    assert lines[0] == "2 documents, 1 queries"
    assert shown["nDCG@10, mean of kinds"] == ["0.500", "0.250"]
    assert shown["cold query, median"] == ["1.5", "kB"] * 2
    assert shown["index"] == ["2.00", "MB"] * 2
    assert shown["warm ms, median"] == ["12.3"] * 2
    assert shown["queries without a result"] == ["10.0%"] * 2


def test_steps_show_their_gain():
    steps = {"coverage": {"gain": 0.1, "gains": {"title": -0.05, "clause": 0.25}}}
    text = report({"documents": 2, "queries": 1, "engines": {"portal": ENGINE}, "steps": steps})
    lines = [line.split() for line in text.splitlines()]
    assert ["mean", "+0.1000"] in lines and ["clause", "+0.2500"] in lines and ["title", "-0.0500"] in lines


def test_figures_that_were_not_measured_are_not_shown():
    text = report({"documents": 9, "queries": 1, "engines": {"portal": {"index_bytes": 10}}})
    assert "nDCG" not in text and "Chromium" not in text
