"""Tests that a record gets another name with all that names it, and that nothing changes if it cannot."""

import os
import shutil

import pytest

from plugins.record_files.finding import Refused
from plugins.record_files.renaming import rename
from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TODAY, fixture_and, fixture_below

NOTICE = """---
title: 新通知
summary: 新通知的摘要。
reviewed: 2026-11-01
column: 通知公告
date: 2026-11-01
about: [award:youth-award, round:youth-2027] # 有关
---
见[青年奖](award:youth-award)、[条件](award:youth-award#怎样申报)和 award:youth-award-2。
"""
REASONS = "reasons:\n  - {record: award:youth-award, sentence: 甲, reason: 乙}\n"
TOLD = [
    "已改名：content/records/awards/youth-award.md → content/records/awards/star-award.md",
    "已改 content/uncited.yml:2",
    "已改 content/records/awards/elder-award.yml:10",
    "已改 content/notices/new.md:7",
    "已改 content/notices/opening.md:7",
    "已改 content/pages/awards.md:10",
    "已改 content/records/rounds/youth-2027.yml:4",
]


def tree(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def content(tmp_path):
    return fixture_and(tmp_path, {"notices/new.md": NOTICE, "uncited.yml": REASONS})


def test_whatever_names_it_names_it_anew_and_the_old_address_leads_on(content):
    before = tree(content)
    told = rename(content, "award:youth-award", "award:star-award")
    assert told == TOLD
    assert check(content, TODAY)[1] == []
    after = tree(content)
    record = (content / "records/awards/star-award.md").read_text(encoding="utf-8")
    assert "old_urls: [/old/youth.html, /awards/youth-award/]\n" in record
    assert (content / "notices/new.md").read_text(encoding="utf-8") == (
        NOTICE.replace("award:youth-award,", "award:star-award,")
        .replace("(award:youth-award)", "(award:star-award)")
        .replace("(award:youth-award#", "(award:star-award#")
    )
    assert (content / "uncited.yml").read_text(encoding="utf-8") == REASONS.replace("youth-award", "star-award")
    changed = {path.as_posix() for path in before.keys() & after.keys() if before[path] != after[path]}
    assert changed == {line.partition("content/")[2].partition(":")[0] for line in TOLD[1:]}


def test_a_name_that_it_had_before_is_no_old_address_any_more(content):
    rename(content, "award:youth-award", "award:star-award")
    rename(content, "奖项与荣誉:star-award", "award:youth-award")
    assert check(content, TODAY)[1] == []
    text = (content / "records/awards/youth-award.md").read_text(encoding="utf-8")
    assert "old_urls: [/old/youth.html, /awards/star-award/]\n" in text


def test_a_draft_has_no_old_address(content):
    file = content / "records/awards/elder-award.yml"
    file.write_text(file.read_text(encoding="utf-8") + "draft: true\n", encoding="utf-8")
    rename(content, "award:elder-award", "award:old-award")
    assert "old_urls" not in (content / "records/awards/old-award.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "old, new, words",
    [
        ("award:youth-award", "award:elder-award", "content/records/awards/elder-award.yml 已经有了。请换一个名字"),
        ("award:youth-awrd", "award:star", "没有“award:youth-awrd”这条记录。是否要写“youth-award”？"),
        (
            "award:youth-award",
            "round:star",
            "只改文件名，不换类别：“award:youth-award”是“奖项与荣誉”，“round:star”是“届次与申报”",
        ),
        ("award:youth-award", "award:青年奖", "文件名“青年奖”应为小写字母、数字和连字符，如 youth-award"),
        ("youth-award", "award:star", "“youth-award”应为“类别:文件名”，如 award:youth-award"),
        (
            "award:elder-award",
            "award:was",
            "网址 /awards/was/ 是 content/records/awards/youth-award.md 的旧网址。请换一个名字",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_words(content, old, new, words):
    file = content / "records/awards/youth-award.md"
    file.write_text(file.read_text(encoding="utf-8").replace("/old/youth.html", "/awards/was/"), encoding="utf-8")
    before = tree(content)
    with pytest.raises(Refused) as refusal:
        rename(content, old, new)
    assert (str(refusal.value), tree(content)) == (words, before)


def test_a_file_with_a_fault_that_names_it_stops_the_renaming(content):
    (content / "notices/new.md").write_text(NOTICE.replace("date: ", "date "), encoding="utf-8")
    with pytest.raises(Refused, match="content/notices/new.md 里写到“youth-award”，但是有错，读不全"):
        rename(content, "award:youth-award", "award:star-award")


def test_a_file_that_cannot_be_written_puts_everything_back(content, monkeypatch):
    before, right, left = tree(content), os.replace, [1]

    def twice(source, target):
        if target.name == "youth-2027.yml" and left:
            left.clear()
            raise OSError(28, "No space left on device")
        right(source, target)

    monkeypatch.setattr(os, "replace", twice)
    with pytest.raises(Refused, match="没有改名，有文件写不了"):
        rename(content, "award:youth-award", "award:star-award")
    assert tree(content) == before


def test_a_record_of_others_and_one_in_place_of_theirs_keep_their_names(tmp_path):
    town = fixture_below(tmp_path)
    with pytest.raises(Refused, match="在“ground”层，由别的单位维护。要改名，请告诉他们"):
        rename(town, "award:youth-award", "award:star-award")
    shutil.copytree(FIXTURE / "records/awards", town / "records/awards")
    with pytest.raises(Refused, match="代替了下面“ground”层的同名文件，改了名就代替不了"):
        rename(town, "award:youth-award", "award:star-award")
