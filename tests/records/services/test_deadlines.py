"""Tests which dates records have, and what becomes of a calendar when staff edit one file."""

from datetime import date

import pytest

from plugins.calendar.calendars import Calendar
from plugins.calendar.entry import entries
from plugins.calendar.ics import Publisher
from plugins.records.checks.checking import check
from plugins.records.services.deadlines import dates_of
from tests.calendar.reading import read_by_icalendar
from tests.content_folders import GALLERY, TODAY, fixture_and, fixture_with

ROUND, EVENT, DEMAND = "records/rounds/youth-2026.yml", "records/events/pruning.yml", "records/demands/frost.yml"


def dated(folder, path, *edits):
    """Return `dates_of` the record in the file `path` of the gallery after `edits`, (old text, new text)."""
    content = fixture_with(folder, GALLERY)
    text = (content / path).read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (content / path).write_text(text, encoding="utf-8")
    catalogue, problems = check(content, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return dates_of(next(record for record in catalogue.records if record.path == f"content/{path}"), catalogue)


def events(folder, path, *edits):
    """Return {words: event} of the calendar of that record, as a calendar program reads it."""
    publisher = Publisher("示例之家", "测试市科学技术协会", "https://host.example", "host.example", "Asia/Shanghai", "")
    content = publisher.bytes_of(Calendar("all", "all", "全部", tuple(entries([dated(folder, path, *edits)]))))
    return {event["summary"]: event for event in read_by_icalendar(content)["events"]}


def test_a_round(tmp_path):
    found = dated(tmp_path, ROUND)
    assert [(each["id"], each["start"], str(each["end"]), each["act"]) for each in found["dates"]][:3] == [
        ("发布通知", None, "2026-11-02", None),
        ("单位推荐", date(2026, 11, 9), "2026-12-11 17:00:00+08:00", "apply"),
        ("评审", date(2027, 1, 5), "2027-01-22", None),
    ]
    assert [each["id"] for each in found["calendars"]] == [
        "platform-honour",
        "award-youth-award",
        "audience-young",
        "kind-round",
        "list-round-year-2026",
    ]


def test_a_publicity_closes_where_one_can_object_and_a_review_never(tmp_path):
    reviewed = ("end: 2027-01-22", 'end: 2027-01-22, time: "12:00"')
    found = events(tmp_path, ROUND, reviewed, ("workdays: 10", "workdays: 10, objections: true"))
    assert [words.partition("：")[0] for words in found][-3:] == ["评审", "公示开始", "提异议截止"]


def test_an_event_is_in_the_calendars_of_its_platform_its_audiences_its_experts_fields_and_its_own(tmp_path):
    found = dated(tmp_path, EVENT)
    assert [(each["label"], str(each["start"]), str(each["end"]), each["act"]) for each in found["dates"]] == [
        ("报名", "None", "2026-12-01", "register"),
        ("培训", "2026-12-05 09:00:00+08:00", "2026-12-05 16:30:00+08:00", None),
    ]
    assert [each["id"] for each in found["calendars"]] == [
        "platform-learning",
        "event-pruning",
        "field-tea",
        "audience-agri-tech",
        "audience-farmers",
        "kind-event",
        "list-event-type-training",
        "list-event-platform-learning",
        "list-event-district-zhangjialou",
        "list-event-audiences-agri-tech",
        "list-event-audiences-farmers",
    ]


def test_a_demand_without_a_deadline_and_a_page_have_none(tmp_path):
    assert dated(tmp_path / "a", DEMAND)["dates"][0]["label"] == "需求"
    assert dated(tmp_path / "b", DEMAND, ("deadline: 2026-12-15\n", "")) is None
    assert dated(tmp_path / "c", "pages/about.md") is None


LAW = """title: {0}法
summary: 测试法律。
reviewed: 2026-11-01
short: {0}法
type: 法律
issued_by: 测试机关
version: {0}版
adopted: 2019-01-01
official_url: https://www.example.org
articles:
  - {{number: 1, gist: 第一条。}}
{1}"""
REPLACED = "superseded_by: new\nsuperseded_on: 2027-01-01\n"


@pytest.mark.parametrize("new, ends", [("effective: 2027-01-01\n", []), ("", [("superseded", "2027-01-01")])])
def test_a_law_tells_its_first_day_and_its_last_unless_its_successor_does(tmp_path, new, ends):
    laws = {
        "records/laws/old.yml": LAW.format("旧", "effective: 2019-11-01\n" + REPLACED),
        "records/laws/new.yml": LAW.format("新", new),
    }
    catalogue, problems = check(fixture_and(tmp_path, laws), TODAY)
    assert [problem for problem in problems if problem.severity == "error"] == []
    found = dates_of(catalogue.get("law", "old"), catalogue)["dates"]
    assert [(each["id"], str(each["end"])) for each in found] == [("effective", "2019-11-01"), *ends]


def test_a_moved_date_keeps_its_name_and_raises_its_number(tmp_path):
    """The manual says so: change the date and the day of the review."""
    before = events(tmp_path / "a", ROUND)["单位推荐截止：2026年度青年奖评选"]
    after = events(
        tmp_path / "b",
        ROUND,
        ("end: 2026-12-11", "end: 2026-12-25"),
        ("12月11日17:00", "12月25日17:00"),
        ("reviewed: 2026-11-01", "reviewed: 2026-11-20"),
    )
    after = after["单位推荐截止：2026年度青年奖评选"]
    assert (before["start"], after["start"]) == ("2026-12-11T09:00:00.000Z", "2026-12-25T09:00:00.000Z")
    assert (after["uid"], after["sequence"] > before["sequence"]) == (before["uid"], True)


def test_a_date_moved_twice_on_one_day_raises_its_number_by_what_it_was(tmp_path):
    before = events(tmp_path / "a", ROUND)["单位推荐截止：2026年度青年奖评选"]
    after = events(tmp_path / "b", ROUND, ("end: 2026-12-11", "end: 2026-12-25, was: [2026-12-11]"))[
        "单位推荐截止：2026年度青年奖评选"
    ]
    assert (after["uid"], after["sequence"]) == (before["uid"], before["sequence"] + 1)


def test_other_stages_may_come_and_go(tmp_path):
    before = events(tmp_path / "a", ROUND)
    after = events(
        tmp_path / "b",
        ROUND,
        ("  - {name: 发布通知, end: 2026-11-02}\n", ""),
        ("  - {name: 评审", "  - {name: 补正, end: 2026-12-20}\n  - {name: 评审"),
    )
    assert {words: event["uid"] for words, event in after.items() if words in before}.items() < {
        words: event["uid"] for words, event in before.items()
    }.items()


def test_a_cancelled_event_stays_as_cancelled(tmp_path):
    before = events(tmp_path / "a", EVENT)
    after = events(tmp_path / "b", EVENT, ("fee: 免费", "fee: 免费\nstatus: 已取消"))
    assert {words: event["status"] for words, event in after.items()} == {
        "已取消：报名截止：冬季果树修剪培训": "CANCELLED",
        "已取消：冬季果树修剪培训": "CANCELLED",
    }
    for words, event in before.items():
        assert after[f"已取消：{words}"]["uid"] == event["uid"]
        assert after[f"已取消：{words}"]["sequence"] == event["sequence"] + 1


def test_a_postponed_event_is_open_and_a_solved_demand_is_off(tmp_path):
    postponed = events(tmp_path / "a", EVENT, ("fee: 免费", "fee: 免费\nstatus: 已延期"))
    assert {event["status"] for event in postponed.values()} == {"TENTATIVE"}
    solved = events(tmp_path / "b", DEMAND, ("status: 对接中", "status: 已解决\nresult: 示例结果"))
    assert [(words, event["status"]) for words, event in solved.items()] == [
        ("已解决：需求截止：春茶怎样防倒春寒（示例需求）", "CANCELLED")
    ]
