"""Tests that a new round needs one content file: its page has questions, rules and deadline without further work."""

from datetime import date

from plugins.eligibility.engine import decide
from plugins.records.checks.checking import check
from plugins.records.services.apply import application_of, apply_form
from tests.content_folders import FIXTURE, TODAY, fixture_and

NEW = """title: 银龄奖 2026 年
summary: 测试届次。
reviewed: 2026-11-01
award: elder-award
year: 2026
stages:
  - {name: 推荐, start: 2026-11-01, end: 2026-12-15, accepts: true}
  - {name: 公示, start: 2026-12-20, end: 2026-12-28}
eligibility:
  all:
    - {asks: 职称, compare: 属于, value: 正高级, text: 正高级职称, cites: [{law: patent-law, article: 15}]}
    - {asks: 从业年限, compare: 至少, value: "30", text: 工作满30年}
    - {asks: 曾获荣誉, compare: 不包含, value: [银龄奖, 青年奖], text: 都没有得过}
how: 由单位推荐。
contacts: [hotline]
"""


def catalogue_with_new(tmp_path, today=TODAY):
    catalogue, problems = check(fixture_and(tmp_path, {"records/rounds/elder-2026.yml": NEW}), today)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return catalogue


def test_the_form_asks_what_the_rounds_ask_and_no_more():
    catalogue, _ = check(FIXTURE, TODAY)
    form = apply_form(catalogue)
    assert [each["record"].slug for each in form["rounds"]] == ["youth-2027"]
    assert [question["label"] for question in form["questions"]] == ["出生日期", "性别", "从业年限", "曾获荣誉"]
    assert {question["label"]: question["choices"] for question in form["questions"]} == {
        "出生日期": [],
        "性别": ["男", "女"],
        "从业年限": [],
        "曾获荣誉": ["青年奖"],
    }


def test_a_new_round_is_one_file(tmp_path):
    catalogue = catalogue_with_new(tmp_path)
    form = apply_form(catalogue)
    assert [(each["record"].slug, each["stage"].end.isoformat()) for each in form["rounds"]] == [
        ("elder-2026", "2026-12-15"),
        ("youth-2027", "2027-02-26"),
    ]
    questions = {question["label"]: question for question in form["questions"]}
    assert questions["职称"]["choices"] == ["无", "初级", "中级", "副高级", "正高级"]
    assert questions["曾获荣誉"]["choices"] == ["银龄奖", "青年奖"]
    application = application_of(catalogue.get("round", "elder-2026"), catalogue)
    assert application["stages"] == [{"begins": "2026-11-01T00:00+08:00", "ends": "2026-12-15T24:00+08:00"}]
    assert decide(application["rule"], {"职称": "正高级", "从业年限": 30, "曾获荣誉": []})[0] == "符合"


def test_rules_become_plain_with_words_and_sources():
    catalogue, _ = check(FIXTURE, TODAY)
    rule = application_of(catalogue.get("round", "youth-2027"), catalogue)["rule"]
    sex, either, none = rule["all"]
    assert sex == {
        "asks": "性别",
        "compare": "等于",
        "value": "女",
        "text": "女性",
        "explained": "性别为女",
        "cites": [],
    }
    assert either["explained"] == "出生日期不早于1981年7月1日，或者从业年限至少10年"
    assert either["any"][1]["value"] == 10
    assert none["none"][0]["value"] == ["青年奖"]
    assert none["none"][0]["cites"] == [{"text": "测试通知", "url": None}]


def test_a_source_in_law_leads_to_the_article(tmp_path):
    catalogue = catalogue_with_new(tmp_path)
    rule = application_of(catalogue.get("round", "elder-2026"), catalogue)["rule"]
    assert rule["all"][0]["cites"] == [{"text": "《专利法》第十五条", "url": "laws/patent-law/#art-15"}]


def test_a_round_is_asked_about_until_its_last_day_and_no_longer(tmp_path):
    catalogue = catalogue_with_new(tmp_path)
    record = catalogue.get("round", "elder-2026")
    for today, asked in ((date(2026, 10, 1), True), (date(2026, 12, 15), True), (date(2026, 12, 16), False)):
        catalogue.today = today
        assert bool(application_of(record, catalogue)) is asked
        assert (record in [each["record"] for each in apply_form(catalogue)["rounds"]]) is asked


def test_an_award_that_is_added_can_be_named_by_a_rule(tmp_path):
    award = (FIXTURE / "records/awards/elder-award.yml").read_text(encoding="utf-8").replace("银龄奖", "新设的奖")
    files = {
        "records/awards/new-award.yml": award,
        "records/rounds/elder-2026.yml": NEW.replace("[银龄奖, 青年奖]", "新设的奖"),
    }
    assert [
        str(problem) for problem in check(fixture_and(tmp_path, files), TODAY)[1] if problem.severity == "error"
    ] == []
