"""Tests that a new period needs one content file to be counted and to stand in the form."""

from datetime import date

from plugins.reckoning.reckoning import reckon
from plugins.records.checks.checking import check
from plugins.records.services.periods import period_form, period_of, plain_rule
from tests.content_folders import GALLERY, TODAY, fixture_with
from tests.reckoning.test_reckoning import CONTRACT


def catalogue(tmp_path):
    made, problems = check(fixture_with(tmp_path, GALLERY), TODAY)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return made


def test_a_period_is_plain(tmp_path):
    made = catalogue(tmp_path)
    plain = period_of(made.get("period", "bonus"), made)
    law = {"text": "《专利法》第十五条", "url": "laws/patent-law/#art-15"}
    assert plain == {
        "id": "bonus",
        "title": "发放奖金",
        "url": "periods/bonus/",
        "nature": "对方的期限",
        "who": "单位",
        "events": ["grant", "notice"],
        "condition": "单位没有另行规定，也没有和发明人约定",
        "asks": [],
        "after": "可以请求给付。",
        "note": None,
        "law": "专利法",
        "cites": [law],
        "counted": [law],
        "ranges": [{"for": "发明", "amount": 3, "unit": "个月"}, {"for": "外观设计", "amount": 15, "unit": "日"}],
        "back": False,
        "ends": "对应日",
        "holiday": "顺延",
        "theirs": True,
        "extensions": [{"name": "经同意延长", "amount": 1, "unit": "个月", "from": "期满日"}],
        "since": "2021-06-01",
        "valid_from": None,
        "valid_to": None,
    }
    assert period_of(made.get("law", "patent-law"), made) is None


def test_what_is_plain_can_be_counted(tmp_path):
    made = catalogue(tmp_path)
    answer = reckon(plain_rule(made.get("period", "renewal"), made), date(2026, 11, 20), CONTRACT["holidays"])
    assert answer["ends"][0]["day"] == date(2025, 11, 20)
    assert reckon(plain_rule(made.get("period", "renewal"), made), date(2027, 1, 1), CONTRACT["holidays"]) is None


def test_what_decides_a_period_is_plain(busy_catalogue):
    asks = period_of(busy_catalogue.get("period", "disclosure"), busy_catalogue)["asks"]
    assert [(question["question"], question["help"]) for question in asks] == [
        ("那一次是怎样公开的", "看最早的一次"),
        ("是谁组织的会议", None),
    ]
    journal, meeting, leaked = asks[0]["answers"]
    assert journal == {
        "text": "登在期刊上",
        "outcome": "不适用",
        "says": None,
        "why": "期刊论文不在里面。",
        "for": None,
        "from": None,
        "cites": [{"text": "《专利法》第十五条", "url": "laws/patent-law/#art-15"}],
        "instead": {"id": "protest", "title": "不服驳回，请求复审"},
    }
    assert (meeting["outcome"], leaked["from"]) == ("接着问", "grant")


def test_the_form_has_the_situations_of_each_topic_and_the_events_of_each_situation(tmp_path):
    form = period_form(catalogue(tmp_path))
    assert [
        (topic["label"], [record.slug for record in topic["periods"]], topic["situations"]) for topic in form["topics"]
    ] == [("专利", ["bonus", "renewal"], ["专利"])]
    assert form["events"] == [
        {"id": "grant", "label": "授权公告日", "help": "测试：公告上的日子。", "situation": "专利"},
        {"id": "notice", "label": "收到通知之日", "help": None, "situation": "专利"},
        {"id": "expiry", "label": "期满之日", "help": None, "situation": "专利"},
    ]


def test_events_stand_in_the_situations_that_their_vocabulary_names(busy_catalogue):
    form = period_form(busy_catalogue)
    assert form["topics"][0]["situations"] == ["专利", "申请以后", "申请以前"]
    assert {event["id"] for event in form["events"] if event["situation"] == "申请以后"} == {"filing", "refusal"}
    assert len({event["id"] for event in form["events"]}) == len(form["events"])
