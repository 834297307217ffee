"""Tests what the tag of a language means, and which records say the same in several languages."""

from types import SimpleNamespace

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.languages import language_of, language_tag, name_of, tag_of, versions_of
from plugins.records.model.listing import originals
from tests.content_folders import TODAY, fixture_and

NOTICE = """\
---
title: {}
summary: A sample for tests.
reviewed: 2026-11-01
column: 通知公告
date: 2026-11-02
lang: {}
translation_of: notice:opening
---
Sample text.
"""


def record(lang):
    return SimpleNamespace(fields=SimpleNamespace(lang=lang))


@pytest.mark.parametrize(
    "lang, names, direction",
    [
        ("en", ("英语", "English"), "ltr"),
        ("ug", ("维吾尔语", "ئۇيغۇرچە"), "rtl"),
        ("kk-Arab", ("哈萨克语 (阿拉伯文)", "قازاق ءتىلى (اراب جازۋى)"), "rtl"),
        ("bo", ("藏语", "བོད་སྐད་"), "ltr"),
        ("zh-Hant", ("中文 (繁体)", "中文 (繁體)"), "ltr"),
    ],
)
def test_a_language_has_its_names_and_its_direction(lang, names, direction):
    assert name_of(record(lang)) == names and language_of(record(lang)).direction == direction


@pytest.mark.parametrize("lang", [None, "zh", "zh-CN", "zh-Hans"])
def test_the_language_of_the_frame_needs_no_mark(lang):
    assert (language_of(record(lang)), tag_of(record(lang))) == (None, "zh-CN")


@pytest.mark.parametrize("written, tag", [(" EN ", "en"), ("en-gb", "en-GB"), ("mn-Cyrl", "mn")])
def test_a_tag_is_kept_in_its_usual_form(written, tag):
    assert language_tag(written) == tag


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    """Return the catalogue of the fixture site with two translations of its notice."""
    files = {f"notices/{lang}.md": NOTICE.format(f"Opening ({lang})", lang) for lang in ("ug", "en")}
    catalogue, problems = check(fixture_and(tmp_path_factory.mktemp("languages"), files), TODAY)
    assert [str(problem) for problem in problems] == []
    return catalogue


@pytest.mark.parametrize("slug", ["opening", "en", "ug"])
def test_every_version_knows_all_of_them_the_original_first(catalogue, slug):
    versions = versions_of(catalogue.get("notice", slug), catalogue)
    assert [version.slug for version in versions] == ["opening", "en", "ug"]


def test_a_list_has_the_original_alone(catalogue):
    assert "opening" in {record.slug for record in originals(catalogue, "notice")}
    assert not {"en", "ug"} & {record.slug for record in originals(catalogue, "notice")}
