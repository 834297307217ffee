"""Tests after how many working days one may ask elsewhere, and where."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.way_on import way_on
from tests.content_folders import GALLERY, TODAY, fixture_with

TOPICS = (
    "  - {id: membership, label: 学会与入会}",
    "  - {id: membership, label: 学会与入会}\n  - {id: association, label: 科协工作, line: line}",
)
OFFICE = """title: 测试办公室
summary: 测试用的联系渠道。
reviewed: 2026-11-01
sources:
  - {title: 测试来源, publisher: 测试单位}
topics: [科协工作]
scope: 区县级
verified: 2026-11-01
"""
LINE = (
    OFFICE.replace("测试办公室", "测试专线").replace("科协工作", "政务服务").replace("区县级", "国家级")
    + "phone: '12399'\n"
)


def found(folder, kind, slug, files):
    content = fixture_with(folder, GALLERY)
    topics = content / "vocabularies/topics.yml"
    topics.write_text(topics.read_text(encoding="utf-8").replace(*TOPICS), encoding="utf-8")
    for name, text in files.items():
        (content / f"records/contacts/{name}.yml").write_text(text, encoding="utf-8")
    catalogue = check(content, TODAY)[0].visible(publish=False)
    on = way_on(catalogue.get(kind, slug), catalogue)
    return on.days, [contact.slug for contact in on.ways]


@pytest.mark.parametrize(
    "kind, slug, days", [("programme", "station", 5), ("event", "pruning", 7)], ids=["of the page", "of its contact"]
)
def test_the_days_are_those_that_are_promised(tmp_path, kind, slug, days):
    promised = "title: 测试热线\nreply_within_days: 7\n"
    content = fixture_with(tmp_path / "a", GALLERY) / "records/contacts/hotline.yml"
    text = content.read_text(encoding="utf-8").replace("title: 测试热线\n", promised)
    assert found(tmp_path, kind, slug, {"hotline": text})[0] == days


def test_without_a_promise_one_waits_five_days(tmp_path):
    assert found(tmp_path, "event", "pruning", {})[0] == 5


@pytest.mark.parametrize(
    "files, ways",
    [
        ({"office": f"{OFFICE}address: 示例路 1 号\n", "line": LINE}, ["office", "line"]),
        ({"office": OFFICE, "line": LINE}, ["line"]),
        ({"line": LINE}, ["line"]),
        ({}, []),
    ],
    ids=[
        "the association, then its hotline",
        "an office that nobody reaches",
        "no office",
        "what the page shows anyway",
    ],
)
def test_the_way_leads_to_the_association_and_then_to_the_hotline(tmp_path, files, ways):
    assert found(tmp_path, "event", "pruning", files)[1] == ways
