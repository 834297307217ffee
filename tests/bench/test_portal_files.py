"""Tests how the benchmark builds the index of the portal's own search."""

import json

import pytest

from plugins.bench.corpus import read_corpus
from plugins.bench.portal_files import INDEX, STORE, document_of, index_files, read_synonyms, script_weights

from .conftest import CORPUS

SECTIONS = read_corpus(CORPUS)


def test_a_section_becomes_a_page_with_facets():
    document = document_of(SECTIONS[0])
    assert (document.ref, document.url) == ("a1", f"科技/{SECTIONS[0].title}/a1/")
    assert document.title == SECTIONS[0].title
    assert [(facet["name"], facet["values"][0]["id"]) for facet in document.facets] == [
        ("category", "科技"),
        ("year", "2019"),
    ]


def test_the_index_has_the_paths_that_it_has_in_a_site():
    files = index_files(SECTIONS, [["专利", "发明"]])
    assert f"{INDEX}manifest.json" in files and any(path.startswith(STORE) for path in files)
    assert json.loads(files[f"{INDEX}manifest.json"])["documents"] == 12


def test_the_script_of_the_page_is_larger_than_the_client_in_it():
    weights = script_weights()
    assert 1000 < weights["client"] < weights["page"] < 50_000


@pytest.mark.parametrize(
    "name, text",
    [
        ("a.yml", "groups:\n  - [甲, 乙]\n"),
        ("a.yml", "- [甲, 乙]\n"),
        ("a.json", '[["甲", "乙"]]'),
        ("a.json", '{"groups": [["甲", "乙"]]}'),
    ],
)
def test_synonyms_come_as_yaml_or_json(tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert read_synonyms(tmp_path / name) == [["甲", "乙"]]
    assert read_synonyms("") == []
