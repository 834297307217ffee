"""Tests how files of corpora and queries are read."""

import gzip

import pytest

from plugins.bench.corpus import Query, answerable, read_corpus, read_queries

from .conftest import CORPUS, QUERIES


def test_a_corpus_is_read_plain_and_compressed(tmp_path):
    packed = tmp_path / "corpus.jsonl.gz"
    packed.write_bytes(gzip.compress(CORPUS.read_bytes()))
    assert read_corpus(packed) == read_corpus(CORPUS)
    assert [section.id for section in read_corpus(CORPUS, 2)] == ["a1", "a2"]


def test_text_is_on_one_line():
    section = read_corpus(CORPUS)[0]
    assert "\n" in section.body and "\n" not in section.text
    assert section.text.split() == section.body.split()


def test_a_section_may_lack_its_category_and_year(tmp_path):
    file = tmp_path / "corpus.jsonl"
    file.write_text('{"id": 7, "title": "题", "body": "文"}\n', encoding="utf-8")
    assert (read_corpus(file)[0].id, read_corpus(file)[0].year) == ("7", "")


def test_queries_are_judged_by_the_sections_that_are_there():
    queries = read_queries(QUERIES)
    assert len(answerable(queries, ["b1", "a7"])) == 2
    assert answerable(queries, ["b1"]) == [Query("short2", "科普", {"b1": 1})]


@pytest.mark.parametrize("rels, gains", [('{"1": 0, "2": 3}', {"2": 3}), ('{"1": 0}', {})])
def test_a_gain_of_zero_is_left_out(tmp_path, rels, gains):
    file = tmp_path / "queries.json"
    file.write_text(f'[{{"kind": "title", "q": "题", "rels": {rels}}}]', encoding="utf-8")
    assert read_queries(file)[0].gains == gains
