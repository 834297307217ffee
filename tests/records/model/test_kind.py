"""Tests that the kinds describe themselves completely and without repetition."""

import re

import pytest

from plugins.records.model.kind import all_kinds
from plugins.records.model.parts import Part

KINDS = all_kinds()
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_every_kind_of_the_design_is_there():
    assert set(KINDS) == {
        "platform",
        "programme",
        "station",
        "expert",
        "organisation",
        "demand",
        "event",
        "award",
        "round",
        "laureate",
        "guide",
        "right",
        "referral",
        "law",
        "contact",
        "form",
        "facility",
        "notice",
        "bulletin",
        "term",
        "page",
        "period",
    }


def test_names_and_folders_are_unique():
    for attribute in ("plural", "label", "folder"):
        values = [getattr(kind, attribute) for kind in KINDS.values()]
        assert len(set(values)) == len(values)


def models():
    found = [kind.fields for kind in KINDS.values()]
    return found + [part for part in Part.__subclasses__() if part not in found]


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_field_has_a_chinese_label_and_help(model):
    assert model.__doc__
    for name, info in model.model_fields.items():
        assert HAN.search(info.title or ""), name
        assert info.description, name


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_labels_of_a_model_are_unique(model):
    labels = [info.title for info in model.model_fields.values()]
    assert len(set(labels)) == len(labels)
