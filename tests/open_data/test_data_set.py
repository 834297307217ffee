"""Tests the data files of each kind and their metadata."""

import json

import pytest
from jsonschema import Draft202012Validator

from plugins.open_data.data_set import DataFile, data_sets
from tests.open_data.records import BASE


@pytest.fixture(scope="module")
def sets(catalogue):
    """Return {name of a kind: its DataSet}."""
    return {each.kind.name: each for each in data_sets(catalogue, {"notice:news": "正文。"}, BASE)}


def test_every_kind_but_pages_has_its_files(sets, catalogue):
    assert list(sets) == [name for name in catalogue.kinds if name != "page"]
    assert [(file.form, file.path, file.media_type) for file in sets["facility"].files] == [
        ("CSV", "data/facilities.csv", "text/csv"),
        ("JSON", "data/facilities.json", "application/json"),
        ("GeoJSON", "data/facilities.geojson", "application/geo+json"),
        ("字段说明", "data/facilities.schema.json", "application/schema+json"),
    ]
    assert [file.form for file in sets["station"].files] == ["CSV", "JSON", "字段说明"]  # No station has coordinates.


def test_the_json_file_has_metadata_and_records(sets):
    data = json.loads(sets["notice"].files[1].content)
    assert list(data) == ["identifier", "title", "description", "publisher", "license", "modified", "count", "records"]
    assert data | {"records": []} == {
        "identifier": "notices",
        "title": "通知动态",
        "description": "通知公告、工作动态、会务公开，一条一页。",
        "publisher": "测试市科学技术协会",
        "license": "使用前请与本会联系",
        "modified": "2026-11-02",
        "count": 2,
        "records": [],
    }
    assert [record.get("text") for record in data["records"]] == [None, "正文。"]


def test_every_file_holds_to_its_schema(sets):
    assert len(sets) > 10 and any(each.records for each in sets.values())
    for each in sets.values():
        schema, data = json.loads(each.schema.content), json.loads(each.files[1].content)
        assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == [], each.kind.name


def test_a_kind_without_records_has_files_without_a_date(sets):
    empty = sets["bulletin"]
    assert (empty.records, empty.updated, empty.examples) == ([], None, 0)
    assert "modified" not in json.loads(empty.files[1].content)
    assert len(empty.files[0].content.splitlines()) == 1


def test_examples_are_counted(previewed):
    awards = next(each for each in data_sets(previewed, {}, BASE) if each.kind.name == "award")
    assert (len(awards.records), awards.examples) == (2, 1)


@pytest.mark.parametrize(
    "length, words", [(0, "0.0 KB"), (940, "0.9 KB"), (9_900, "9.9 KB"), (12_400, "12 KB"), (266_000, "266 KB")]
)
def test_sizes_are_written_in_kilobytes(length, words):
    assert DataFile("CSV", "data/x.csv", "text/csv", b"x" * length).size == words
