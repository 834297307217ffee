"""Tests the versions of a form: first the one in force with the fingerprint of its file, then the earlier ones."""

import hashlib
from datetime import timedelta
from types import SimpleNamespace

from plugins.records.checks.checking import check
from plugins.records.services.forms import can_be_filled, filling_of, versions_of
from tests.content_folders import GALLERY, TODAY, fixture_with


def test_the_version_in_force_comes_first_with_the_fingerprint_of_its_file(busy_catalogue):
    form = busy_catalogue.get("form", "nomination")
    now, *earlier = versions_of(form, busy_catalogue)
    document = busy_catalogue.content.documents.at(form.fields.file)
    assert now["current"] and now["sha256"] == hashlib.sha256(document.published).hexdigest()
    assert now["original"] == hashlib.sha256(document.original).hexdigest() != now["sha256"], (
        "earlier builds published it as it is"
    )
    assert [(old["version"], old["to"], old["current"]) for old in earlier] == [("2024年版", "2026-11-22", False)]


def test_what_can_be_filled_in_knows_the_purpose_of_each_field(busy_catalogue):
    filling = filling_of(busy_catalogue.get("form", "nomination"), busy_catalogue)
    assert (filling["file"], filling["name"]) == ("files/nomination.docx", "评选推荐表.docx")
    fields = {field["tag"]: field for field in filling["fields"]}
    assert fields["姓名"] == {
        "tag": "姓名",
        "label": "姓名（名称）",
        "hint": "点这里填",
        "lines": False,
        "autocomplete": "name",
    }
    assert fields["主要贡献"]["lines"]


def test_a_form_can_be_filled_in_until_its_last_day(busy_catalogue):
    form = busy_catalogue.get("form", "nomination")
    for days, can in ((0, True), (-1, False)):
        fields = SimpleNamespace(file=form.fields.file, valid_to=TODAY + timedelta(days))
        ending = SimpleNamespace(title=form.title, kind=form.kind, fields=fields)
        assert can_be_filled(ending, busy_catalogue) == can


def test_a_form_without_fields_and_a_record_that_is_no_form_have_none(tmp_path):
    catalogue, _ = check(fixture_with(tmp_path, GALLERY), TODAY)
    assert filling_of(catalogue.get("form", "application"), catalogue) is None
    assert filling_of(catalogue.get("award", "youth-award"), catalogue) is None
