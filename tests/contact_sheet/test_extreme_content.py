"""Tests that the extreme content has the promised numbers and lengths, and the bare content the promised gaps."""

import re

from plugins.contact_sheet.extremes import (
    CHARACTERS,
    COLUMNS,
    LONG,
    MANY,
    long_body,
    long_title,
    wide_table,
    words,
    write_bare,
    write_extremes,
)
from plugins.contact_sheet.minimal import minimal
from plugins.records.checks.checking import check
from plugins.records.model.kind import all_kinds
from tests.content_folders import TODAY


def test_the_extremes_pass_the_check_and_are_as_large_as_they_say(tmp_path):
    catalogue, problems = check(write_extremes(tmp_path), TODAY)
    assert problems == []
    assert len(catalogue.of("organisation")) == MANY == 500
    assert len(catalogue.of("demand")) == 1
    assert all(record.fields.example for record in catalogue.records)


def test_the_bare_site_passes_the_check_and_has_empty_lists(tmp_path):
    catalogue, problems = check(write_bare(tmp_path), TODAY)
    assert problems == []
    assert {kind for kind in catalogue.kinds if catalogue.of(kind)} == {"contact", "law", "page"}


def test_every_kind_has_a_record_with_only_its_required_fields():
    for kind in all_kinds().values():
        fields = kind.fields.model_fields
        allowed = {name for name, info in fields.items() if info.is_required()} | {"example"}
        assert minimal(kind, words()).keys() - allowed <= {"award", "adopted", "official_url", "length", "sha256"}, (
            kind.name
        )


def test_the_long_texts_have_the_promised_lengths():
    assert len(long_title("通知：")) == LONG == 60
    assert wide_table().split("\n")[2].count("|") == COLUMNS + 1 == 13
    assert len(re.sub(r"\s", "", long_body())) >= CHARACTERS == 30_000
