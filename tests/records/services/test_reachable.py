"""Tests to whom a page sends its readers when others answer what it asks for, or nobody does."""

import pytest

from plugins.publishing.build import Order
from plugins.records.checks.checking import check
from plugins.records.services.reachable import forms_to_come, lacks_forms, reachable
from tests.built_pages import pages_of
from tests.content_folders import GALLERY, TODAY, fixture_and, fixture_below, fixture_with

AWARD = """title: 探路奖
summary: 测试奖项，向人打听，自己不写找谁。
reviewed: 2026-11-01
level: 市级
nature: 评选表彰
organisers: [测试市科学技术协会]
audiences: [青年科技人员]
cycle: 每年一次
sources:
  - {title: 测试来源, publisher: 测试单位}
"""
TOPICS = """title: 咨询主题
terms:
  - {id: government, label: 政务服务}
  - {id: honour, label: 评选表彰, line: hotline}
  - {id: nobody, label: 没有人管}
"""
RIGHT = """title: 遇到示例问题
summary: 测试用的维权问题，向本会打听。
short_answer: 先查清楚
reviewed: 2026-11-01
sources:
  - {law: patent-law, article: 15}
order: 1
topic: 成果与署名
problem: 遇到示例问题
law_says:
  - text: 示例说明。
    cites: [{law: patent-law, article: 15}]
evidence: [示例证据]
steps:
  - {title: 查清楚, by: 本人}
bodies:
  - {name: 本会, role: 登记转办, ask: 政务服务}
"""


def found(folder, award, topics=TOPICS):
    content = fixture_and(folder, {"records/awards/scout.yml": AWARD + award, "vocabularies/topics.yml": topics})
    catalogue = check(content, TODAY)[0].visible(publish=True)
    whom = reachable(catalogue.get("award", "scout"), catalogue)
    return [contact.slug for contact in whom.contacts], [contact.slug for contact in whom.instead], whom.missing


@pytest.mark.parametrize(
    "award, contacts, instead, missing",
    [
        ("", [], [], False),
        ("ask: [政务服务]\n", ["hotline"], [], False),
        ("ask: [评选表彰]\n", [], ["hotline"], True),
        ("ask: [评选表彰, 政务服务]\n", ["hotline"], [], False),
        ("ask: [没有人管]\n", [], ["hotline"], True),
        ("contacts: [hotline]\n", ["hotline"], [], False),
    ],
    ids=["names nobody", "a topic somebody looks after", "a line only", "a line and more", "no line either", "a name"],
)
def test_whoever_has_only_a_line_for_everything_says_so(tmp_path, award, contacts, instead, missing):
    assert found(tmp_path, award) == (contacts, instead, missing)


def test_a_national_line_is_not_shown_as_the_number_of_the_association(build, tmp_path):
    town = fixture_below(tmp_path)
    (town / "records/contacts/hotline.yml").unlink()
    rights = tmp_path / "ground/records/rights"
    rights.mkdir()
    (rights / "trouble.yml").write_text(RIGHT, encoding="utf-8")
    build(Order(content=town, output=tmp_path / "site", today=TODAY, publish=True))
    for address in ("rights/trouble/", "rights/trouble/sheet/"):
        words = "".join("".join(pages_of(tmp_path / "site")[address].xpath("//main//text()")).split())
        assert "联系方式还没有公布，急的可以先打" in words and "12345" in words


def test_a_form_that_nobody_has_made_yet_is_to_come(tmp_path):
    round_ = tmp_path / "content/records/rounds/youth-2027.yml"
    content = fixture_and(
        tmp_path, {"vocabularies/form-roles.yml": "title: 表格用途\nterms:\n  - {id: nomination, label: 推荐表}\n"}
    )
    text = round_.read_text(encoding="utf-8")
    round_.write_text(text.replace("stamp: true}", "stamp: true, wants_form: 推荐表}"), encoding="utf-8")
    catalogue = check(content, TODAY)[0].visible(publish=True)
    record = catalogue.get("round", "youth-2027")
    assert forms_to_come(record, catalogue) == ["推荐表"]
    assert not lacks_forms(record, catalogue)


DESK = """title: {title}
summary: 测试用的联系渠道。
reviewed: 2026-11-01
sources:
  - {{title: 测试来源, publisher: 测试单位}}
topics: [{topic}]
scope: 区县级
verified: 2026-11-01
{more}"""
SILENT = DESK.format(title="无声的科室", topic="专家工作站", more="")


def instead_of(folder, station, *desks):
    """Return [(topic, district, [contact])] that the page of a station gives; its fields end with `station`."""
    content = fixture_with(folder, GALLERY)
    for number, desk in enumerate(desks):
        (content / f"records/contacts/desk-{number}.yml").write_text(desk, encoding="utf-8")
    file = content / "records/stations/tea.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("contacts: [hotline]\n", station), encoding="utf-8")
    catalogue = check(content, TODAY)[0].visible(publish=False)
    whom = reachable(catalogue.get("station", "tea"), catalogue)
    return (
        whom.missing,
        whom.silent,
        [(each.topic, each.district, [contact.slug for contact in each.contacts]) for each in whom.by_topic],
    )


HERE = DESK.format(title="海青窗口", topic="专家工作站", more="districts: [海青]\naddress: 示例路 1 号\n")
THERE = DESK.format(title="琅琊窗口", topic="专家工作站", more="districts: [琅琊]\naddress: 示例路 2 号\n")
ANYWHERE = DESK.format(title="建站窗口", topic="专家工作站", more="order: 1\nemail: a@example.org\n")


@pytest.mark.parametrize(
    "station, desks, expected",
    [
        ("contacts: [desk-0]\n", [SILENT], (False, True, [(None, None, ["hotline"])])),
        ("contacts: [desk-0]\n", [SILENT, HERE, THERE], (False, True, [("专家工作站", "海青", ["desk-1"])])),
        ("contacts: [desk-0]\n", [SILENT, ANYWHERE, THERE], (False, True, [("专家工作站", "海青", ["desk-1"])])),
        ("contacts: [desk-0, hotline]\n", [SILENT, HERE], (False, False, [])),
        ("", [HERE, THERE], (True, False, [("专家工作站", "海青", ["desk-0"])])),
        ("", [], (True, False, [(None, None, ["hotline"])])),
    ],
    ids=["the help of the site", "its district", "everywhere", "one can be reached", "nobody named", "nobody at all"],
)
def test_whom_to_ask_instead_is_told_by_topic_and_district(tmp_path, station, desks, expected):
    assert instead_of(tmp_path, station, *desks) == expected
