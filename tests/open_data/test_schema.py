"""Tests that the schema of a data set follows from its kind and holds for every record."""

import pytest
from jsonschema import Draft202012Validator

from plugins.open_data.plain import PlainRecords
from plugins.open_data.schema import schema_of
from plugins.records.model.kind import all_kinds
from tests.open_data.records import BASE

KINDS = [kind for kind in all_kinds().values() if kind.name != "page"]


def record_schema(name):
    """Return the schema of one record of the kind `name`."""
    return schema_of(all_kinds()[name], f"{BASE}/data/x.schema.json")["$defs"]["record"]


def test_most_kinds_have_a_record_here(previewed):
    """Without this, the test below could validate schemas against no records. Other tests cover bulletins and
    periods.
    """
    assert {kind.name for kind in KINDS if not previewed.of(kind.name)} == {"bulletin", "period"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_schema_is_valid_and_holds_for_the_records(kind, catalogue, previewed):
    schema = schema_of(kind, f"{BASE}/data/{kind.plural}.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator({"$ref": "#/$defs/record", "$defs": schema["$defs"]})
    for each in (catalogue, previewed):
        for record in PlainRecords(each, BASE).of_kind(kind, {}):
            assert [error.message for error in validator.iter_errors(record)] == [], record["ref"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_titles_and_descriptions_come_from_the_kind(kind):
    properties = record_schema(kind.name)["properties"]
    for name, info in kind.fields.model_fields.items():
        if (info.json_schema_extra or {}).get("data", True):
            assert properties[name]["title"] == info.title
            assert properties[name].get("description", info.description) == info.description
        else:
            assert name not in properties


def test_each_sort_of_value_has_its_schema():
    event = record_schema("event")["properties"]
    assert event["title"] == {"title": "标题", "description": "页面标题，全站不重名", "type": "string"}
    assert event["type"] == {"title": "类型", "description": "培训、讲学、学术交流、学习考察等", "$ref": "#/$defs/term"}
    assert event["facility"] == {"title": "场馆", "$ref": "#/$defs/reference"}
    assert event["experts"] == {
        "title": "主讲专家",
        "type": "array",
        "items": {"$ref": "#/$defs/reference"},
        "minItems": 1,
    }
    assert event["start"]["format"] == "date-time"
    assert event["seats"] == {"title": "名额", "description": "不限名额时不写", "type": "integer"}
    assert record_schema("expert")["properties"]["consent"]["$ref"] == "#/$defs/Consent"


def test_references_that_may_be_left_out_are_not_required():
    assert record_schema("event")["required"] == [
        "ref",
        "url",
        "updated",
        "title",
        "summary",
        "reviewed",
        "type",
        "start",
        "end",
        "place",
        "audiences",
    ]


def test_of_a_consent_only_its_end_is_published():
    schema = schema_of(all_kinds()["expert"], BASE)
    assert list(schema["$defs"]["Consent"]["properties"]) == ["expires"]


def test_a_field_outside_the_schema_is_a_fault(catalogue):
    kind = all_kinds()["award"]
    record = PlainRecords(catalogue, BASE).of_kind(kind, {})[0] | {"draft": False}
    head = {"identifier": "awards", "title": "", "description": "", "publisher": "", "license": "", "count": 1}
    errors = Draft202012Validator(schema_of(kind, f"{BASE}/x")).iter_errors(head | {"records": [record]})
    assert ["draft" in error.message for error in errors] == [True]
