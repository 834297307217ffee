"""Tests the reminders about records that lead to nobody, and about words that ask for a call where no number is."""

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import GALLERY, TODAY, fixture_with

SILENT = """title: 无声的科室
summary: 测试用，没有写怎样联系。
reviewed: 2026-11-01
sources:
  - {title: 测试来源, publisher: 测试单位}
topics: [学习培训]
scope: 区县级
website: https://www.example.org
verified: 2026-11-01
"""
CONSENT = "consent: {date: 2026-11-01, scope: 公开服务内容, expires: 2028-10-31}\n"
EVENT, EXPERT = "records/events/pruning.yml", "records/experts/tea.yml"
STATION, PROGRAMME = "records/stations/tea.yml", "records/programmes/station.yml"
SECOND = ("contacts: [hotline]", "contacts: [silent]")
UNREACHABLE = (
    "“{label}”里的“无声的科室”（content/records/contacts/silent.yml）没有电话、地址、邮箱、公众号，读者找不到人，"
    "页面上请他们先问别处。请在那里写上一样，或者换一个写了的"
)
CALL = "这里写着“打电话”，这一页的联系渠道却没有电话。请在联系渠道里写上核实过的号码，或者改成别的联系办法"
REAL = {
    EVENT: [("register_how: 打电话报名\n", "")],
    EXPERT: [("example: true\n", CONSENT)],
    STATION: [("example: true\n", "")],
    PROGRAMME: [],
}


def reminders(folder, path, *edits, silent=SILENT):
    """Return what `check` says of the file `path` of the gallery after `edits`, (old text, new text)."""
    content = fixture_with(folder, GALLERY)
    (content / "records/contacts/silent.yml").write_text(silent, encoding="utf-8")
    text = (content / path).read_text(encoding="utf-8")
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    (content / path).write_text(text, encoding="utf-8")
    return [
        f"{problem.severity} {problem}" for problem in check(content, TODAY)[1] if problem.path == f"content/{path}"
    ]


@pytest.mark.parametrize(
    "path, line, column, label",
    [
        (EVENT, 17, 11, "联系方式"),
        (EXPERT, 13, 11, "预约方式"),
        (STATION, 16, 11, "联系方式"),
        (PROGRAMME, 26, 11, "联系方式"),
    ],
)
def test_a_record_whose_contacts_tell_no_way_to_reach_them(tmp_path, path, line, column, label):
    told = UNREACHABLE.format(label=label)
    assert reminders(tmp_path, path, *REAL[path], SECOND) == [f"reminder content/{path}:{line}:{column}: {told}"]


@pytest.mark.parametrize("way", ["phone: '0532 1234567'", "address: 示例路 1 号", "email: a@example.org"])
def test_one_way_is_enough(tmp_path, way):
    assert reminders(tmp_path, EVENT, *REAL[EVENT], SECOND, silent=f"{SILENT}{way}\n") == []


def test_a_second_contact_that_can_be_reached_is_enough(tmp_path):
    second = ("contacts: [hotline]", "contacts: [silent, hotline]")
    assert reminders(tmp_path, EVENT, *REAL[EVENT], second) == []


@pytest.mark.parametrize("path, label", [(STATION, "联系方式"), (EXPERT, "预约方式")])
def test_a_record_that_names_nobody(tmp_path, path, label):
    assert reminders(tmp_path, path, *REAL[path], ("contacts: [hotline]\n", "")) == [
        f"reminder content/{path}:1:8: 没有写“{label}”（contacts），读者找不到人，页面上请他们先问别处。"
        "请写一个有电话、地址、邮箱、公众号之一的联系渠道"
    ]


@pytest.mark.parametrize(
    "path, edit",
    [
        (EVENT, ("register_by: 2026-12-01", "register_by: 2026-12-01\nregister_url: https://www.example.org/register")),
        (
            EVENT,
            ("start: 2026-12-05 09:00\nend: 2026-12-05 16:30\n", "start: 2026-10-05 09:00\nend: 2026-10-05 16:30\n"),
        ),
        (STATION, ("status: 运行", "status: 撤销")),
        (STATION, ("type: 专家工作站", "draft: true\ntype: 专家工作站")),
    ],
    ids=["registered for on the web", "over", "closed", "a draft"],
)
def test_nothing_is_said_where_nobody_needs_to_be_asked(tmp_path, path, edit):
    edits = [("register_by: 2026-12-01", "register_by: 2026-10-01")] * edit[0].startswith("start")
    assert reminders(tmp_path, path, *REAL[path], SECOND, edit, *edits) == []


def test_an_example_needs_no_channel(tmp_path):
    assert reminders(tmp_path, STATION, SECOND) == []
    assert reminders(tmp_path / "b", EVENT, *REAL[EVENT], SECOND, silent=f"{SILENT}example: true\n") == []


@pytest.mark.parametrize(
    "edit, place",
    [
        (("services: [看园诊断, 培训茶农]", "services: [看园诊断, 要来先打电话]"), "14:18"),
        (("summary: 示例专家驻点，每月下乡，指导茶园防霜。", "summary: 示例专家驻点。不清楚的打电话问。"), "2:10"),
    ],
    ids=["in the second line of a list", "in the second sentence"],
)
def test_words_that_ask_for_a_call_where_no_number_is(tmp_path, edit, place):
    assert reminders(tmp_path, STATION, SECOND, edit) == [f"reminder content/{STATION}:{place}: {CALL}"]
    assert reminders(tmp_path / "b", STATION, edit) == [], "the hotline has a number"


def test_a_sentence_with_its_own_number_asks_for_that_one(tmp_path):
    edit = ("services: [看园诊断, 培训茶农]", "services: [看园诊断, 先打电话到12345]")
    assert reminders(tmp_path, STATION, SECOND, edit) == []


def test_what_others_look_after_is_told_at_the_contact_of_the_association(tmp_path):
    ground = fixture_with(tmp_path / "made", GALLERY).rename(tmp_path / "ground")
    about = 'name: 示例基础内容\nplace: 全国\nversion: "2026.11"\nmaintained_by: 别的单位\n'
    (ground / "layer.yml").write_text(about, encoding="utf-8")
    town = tmp_path / "town"
    (town / "records/contacts").mkdir(parents=True)
    (town / "site.yml").write_text("layers: [ground]\n" + (ground / "site.yml").read_text(encoding="utf-8"), "utf-8")
    (ground / "site.yml").unlink()
    hotline = (ground / "records/contacts/hotline.yml").rename(town / "records/contacts/hotline.yml")
    hotline.write_text(hotline.read_text(encoding="utf-8").replace('phone: "12345"\n', ""), encoding="utf-8")
    told = [str(problem) for problem in check(town, TODAY)[1] if "找不到人" in problem.message]
    assert told == [
        "town/records/contacts/hotline.yml:1:8: 没有电话、地址、邮箱、公众号，靠它的“冬季果树修剪培训”读者找不到人，"
        "页面上请他们先问别处。请写上核实过的一样",
        "town/records/contacts/hotline.yml:1:8: 没有电话、地址、邮箱、公众号，靠它的“示例专家工作站建站”读者找不到人，"
        "页面上请他们先问别处。请写上核实过的一样",
    ]
