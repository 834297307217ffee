"""Tests what search gets of a record: its own words, and not their sources."""

import json

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.search_entry import search_entry
from tests.content_folders import TODAY, fixture_and

CONTACT = """title: 测试窗口
summary: 一个窗口。
aliases: [窗口]
reviewed: 2026-11-01
owner: 测试办公室
sources:
  - {title: 一份通知, publisher: 一个机关, note: 只读到转载}
topics: [政务服务]
scope: 市级
hours: 工作日上午
website: https://example.org
verified: 2026-11-01
"""


@pytest.fixture
def catalogue(tmp_path):
    return check(fixture_and(tmp_path, {"records/contacts/window.yml": CONTACT}), TODAY)[0]


def test_words_of_the_fields_are_told_and_nothing_else(catalogue):
    assert search_entry(catalogue.get("contact", "window"), catalogue) == {
        "ref": "contact:window",
        "title": "测试窗口",
        "kind": "contact",
        "kind_label": "联系渠道",
        "summary": "一个窗口。",
        "aliases": ["窗口"],
        "short_answer": None,
        "asked": [],
        "text": "政务服务\n市级\n工作日上午",
        "sections": [],
        "date": None,
        "facets": [],
        "answer": {"lines": [{"label": "服务时间", "text": "工作日上午"}], "dates": [], "articles": []},
        "worth": 100,
        "until": None,
    }


def test_facets_and_an_answer_come_with_the_record(catalogue):
    entry = search_entry(catalogue.get("law", "patent-law"), catalogue)
    assert entry["facets"] == [{"name": "year", "label": "年份", "values": [{"id": "2020", "label": "2020"}]}]
    assert [article["label"] for article in entry["answer"]["articles"]] == ["第十五条"]


def test_entries_are_plain_values(busy_catalogue):
    """They become JSON as they are, so there is no Term, no date, and nothing that would be written otherwise."""
    entries = [entry for record in busy_catalogue.records if (entry := search_entry(record, busy_catalogue))]
    assert len(entries) > 70 and len({entry["kind"] for entry in entries}) > 15
    assert json.loads(json.dumps(entries, ensure_ascii=False)) == entries
    assert {type(value) for entry in entries for value in leaves(entry)} == {str, int, type(None)}


def leaves(value):
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
    else:
        yield value


def test_pages_that_answer_nothing_themselves_are_not_found(catalogue):
    assert search_entry(catalogue.get("page", "index"), catalogue) is None
    assert search_entry(catalogue.get("page", "awards"), catalogue)["ref"] == "page:awards"


def test_choices_of_the_program_are_not_words_of_the_page(tmp_path):
    """The word startup is a hue: whoever searches for it does not mean 创业."""
    platform = (
        "title: 创业平台\nsummary: 一个平台。\nreviewed: 2026-11-01\norder: 1\nshort: 创业\nhue: startup\n"
        "verb: 我要合作\n"
        "promise: 帮您。\ntasks:\n  - {text: 申报, to: award:youth-award}\n"
    )
    catalogue, problems = check(fixture_and(tmp_path, {"records/platforms/startup.yml": platform}), TODAY)
    assert problems == []
    assert search_entry(catalogue.get("platform", "startup"), catalogue)["text"] == "创业\n我要合作\n帮您。\n申报"
