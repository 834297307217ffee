"""Tests that a copied record is a draft without the days and the consent of the one it is copied from."""

import pytest

from plugins.record_files.copying import copy_record
from plugins.record_files.finding import Refused
from plugins.records.checks.checking import check
from plugins.records.model.scaffold import ScaffoldRefused
from tests.content_folders import FIXTURE, TODAY, fixture_and

ROUND = "records/rounds/youth-2027.yml"
EXPERT = """title: 示例专家（茶学）
summary: 一位示例专家。
reviewed: 2026-11-01
# 书面同意存档
consent:
  date: 2026-10-01
  scope: 姓名和单位
  expires: 2028-10-01
sources:
  - {title: 名单, publisher: 示例单位, date: 2026-10-01}
roles: [专家]
"""


def test_a_round_is_copied_without_its_days(tmp_path):
    content = fixture_and(tmp_path, {})
    file = copy_record(content, "round", "youth-2029", "youth-2027")
    text = (FIXTURE / ROUND).read_text(encoding="utf-8")
    assert file == content / "records/rounds/youth-2029.yml"
    assert file.read_text(encoding="utf-8") == (
        text.replace("reviewed: 2026-11-01", "reviewed:")
        .replace("start: 2027-01-04, end: 2027-02-26", "start: , end: ")
        .replace("title: 青年奖 2027 年\n", "title: 青年奖 2027 年\ndraft: true\n")
    )
    problems = check(content, TODAY)[1]
    assert [problem.severity for problem in problems] == ["reminder"]
    assert "草稿还没有写完" in problems[0].message and "“核对日期”" in problems[0].message


def test_a_body_and_the_days_of_sources_are_copied_but_not_old_addresses(tmp_path):
    content = fixture_and(tmp_path, {})
    text = copy_record(content, "award", "star", "award:youth-award").read_text(encoding="utf-8")
    source = (content / "records/awards/youth-award.md").read_text(encoding="utf-8")
    assert text.partition("\n---\n")[2] == source.partition("\n---\n")[2]
    assert "old_urls" not in text and "aliases" not in text and "law: patent-law" in text


@pytest.mark.parametrize(
    "kind, slug, key, refusal, words",
    [
        ("award", "star", "round:youth-2027", Refused, "“round:youth-2027”是“届次与申报”，不能照着它写“奖项与荣誉”"),
        ("award", "star", "award:none", Refused, "没有“award:none”这条记录"),
        ("award", "elder-award", "award:youth-award", ScaffoldRefused, "已经有了。请换一个文件名"),
    ],
)
def test_what_cannot_be_copied_is_refused_in_words(kind, slug, key, refusal, words):
    with pytest.raises(refusal, match=words):
        copy_record(FIXTURE, kind, slug, key)
