"""Tests the command `bench equality`; tests/search/test_equality.py tests the comparison itself."""

import json

import pytest

from plugins.bench import command
from plugins.bench.corpus import read_queries

from .conftest import CORPUS, QUERIES

pytestmark = pytest.mark.xdist_group("bench")


def test_nothing_differs_on_the_tiny_corpus(bench):
    done = bench(what="equality")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].split()[:4] == ["or", str(len(read_queries(QUERIES))), "比较", "0"]
    assert [line for line in lines if line.startswith("不同")] == []


def test_a_part_of_documents_and_queries_as_json(bench):
    done = bench("--documents", 5, "--every", 2, "--json", what="equality")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["kinds"]["direct"]["compared"] == len(read_queries(QUERIES)[::2])


def test_a_difference_is_printed(monkeypatch, capfd):
    differing = {
        "kinds": {"or": {"compared": 1, "differing": 1, "worst": 0.5}},
        "examples": [{"kind": "or", "question": "专利"}],
    }
    monkeypatch.setattr(command.equality, "compare_corpus", lambda *given: differing)
    assert command.bench_equality(CORPUS, QUERIES) is False
    assert "不同：or 专利" in capfd.readouterr().out


@pytest.mark.parametrize(
    "options, words",
    [
        ({"every": "0"}, "--every 应为从 1 起的整数，如 1000，现为“0”"),
        ({"documents": "-3"}, "--documents 应为从 1 起的整数，如 1000，现为“-3”"),
    ],
)
def test_options_that_cannot_be_used_are_refused_with_a_message(options, words):
    with pytest.raises(command.OrderRefused) as refusal:
        command.bench_equality(CORPUS, QUERIES, **options)
    assert str(refusal.value) == words


def test_an_unknown_benchmark_is_refused_with_a_message(bench):
    done = bench(what="speed")
    assert (done.returncode, done.stderr) == (
        1,
        "没有名为 speed 的测试，可用：bench search、bench equality、bench page\n",
    )
