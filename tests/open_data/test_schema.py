"""The schema of a data set comes from its kind and is true of every record."""

import pytest
from jsonschema import Draft202012Validator

from plugins.open_data.plain import PlainRecords
from plugins.open_data.schema import schema_of
from plugins.records.model.kind import all_kinds
from tests.open_data.records import BASE

KINDS = [kind for kind in all_kinds().values() if kind.name != "page"]


def record_schema(name):
    return schema_of(all_kinds()[name], f"{BASE}/data/x.schema.json")["$defs"]["record"]


def test_most_kinds_have_a_record_here(previewed):
    """Else the test below would hold their schemas against nothing.
    A bulletin and a period are held by tests of their own."""
    assert {kind.name for kind in KINDS if not previewed.of(kind.name)} == {"bulletin", "period"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_schema_is_one_and_holds_for_the_records(kind, catalogue, previewed):
    schema = schema_of(kind, f"{BASE}/data/{kind.plural}.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator({"$ref": "#/$defs/record", "$defs": schema["$defs"]})
    for each in (catalogue, previewed):
        for record in PlainRecords(each, BASE).of_kind(kind, {}):
            assert [error.message for error in validator.iter_errors(record)] == [], record["ref"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_labels_and_help_are_those_of_the_kind(kind):
    properties = record_schema(kind.name)["properties"]
    for name, info in kind.fields.model_fields.items():
        if (info.json_schema_extra or {}).get("data", True):
            assert properties[name]["title"] == info.title
            assert properties[name].get("description", info.description) == info.description
        else:
            assert name not in properties


def test_what_the_schema_says_of_each_sort_of_value():
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


def test_what_may_point_at_something_unpublished_is_not_required():
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


def test_consent_says_until_when_and_no_more():
    schema = schema_of(all_kinds()["expert"], BASE)
    assert list(schema["$defs"]["Consent"]["properties"]) == ["expires"]


def test_a_field_that_a_schema_does_not_know_is_a_fault(catalogue):
    kind = all_kinds()["award"]
    record = PlainRecords(catalogue, BASE).of_kind(kind, {})[0] | {"draft": False}
    head = {"identifier": "awards", "title": "", "description": "", "publisher": "", "license": "", "count": 1}
    errors = Draft202012Validator(schema_of(kind, f"{BASE}/x")).iter_errors(head | {"records": [record]})
    assert ["draft" in error.message for error in errors] == [True]
