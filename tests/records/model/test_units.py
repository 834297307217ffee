"""Tests that a notice which counts 一、二、三 is not cited by 条."""

from plugins.records.checks.checking import check
from plugins.records.model.citations import cited
from tests.content_folders import TODAY, fixture_and

NOTICE = """title: 关于测试的通知
summary: 测试通知。
reviewed: 2026-11-01
short: 测试通知
type: 法律
issued_by: 测试机关
version: 2020年
adopted: 2020-01-01
effective: 2020-02-01
official_url: https://www.example.org
unit: 点
articles:
  - {number: 3, gist: 第三点的大意。}
"""
TERM = (
    "title: 测试词\nsummary: 一个词。\nreviewed: 2026-11-01\ninitial: C\ntopic: 专利\n"
    "cites: [{law: notice, article: 3}, {law: patent-law, article: 15}]\nsources: [{law: notice}]\n"
)


def test_a_citation_names_the_parts_of_a_law_as_the_law_does(tmp_path):
    catalogue, _ = check(
        fixture_and(tmp_path, {"records/laws/notice.yml": NOTICE, "records/terms/word.yml": TERM}), TODAY
    )
    parts = catalogue.get("term", "word").fields.cites
    assert [cited(catalogue.get("law", part.law), part) for part in parts] == [
        "《测试通知》第三点",
        "《专利法》第十五条",
    ]
