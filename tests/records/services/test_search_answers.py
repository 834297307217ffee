"""Tests the answer of a record: decisive facts in the words of the fields, dates as days, and no fact added."""

import re
from datetime import date

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.catalogue import Catalogue
from plugins.records.services.search_answers import answer_of
from tests.content_folders import TODAY, fixture_and
from tests.records.services.answer_records import FILES

STAGES = [("推荐（17:00截止）", "2026-10-01", "2026-12-01"), ("表彰", "2027-01-05", "2027-01-05")]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    catalogue, problems = check(fixture_and(tmp_path_factory.mktemp("answers"), FILES), TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue


def lines(catalogue, key):
    answer = answer_of(catalogue.at(key), catalogue)
    return [(line["label"], line["text"]) for line in answer["lines"]]


def dates(catalogue, key):
    answer = answer_of(catalogue.at(key), catalogue)
    return [(day["label"], day["start"], day["end"]) for day in answer["dates"]]


@pytest.mark.parametrize(
    "key, expected",
    [
        (
            "programme:pairing",
            [
                ("服务对象", "企业、农民"),
                ("时限", "全年受理；看农时"),
                ("答复承诺", "5 个工作日内答复"),
                ("收费", "不收费"),
                ("办理方式", "到窗口办"),
                ("届次", "2026年结对"),
            ],
        ),
        (
            "award:youth-award",
            [("级别", "市级"), ("主办单位", "测试市科学技术协会"), ("周期", "每两年一届"), ("届次", "青年奖 2027 年")],
        ),
        ("award:elder-award", [("级别", "区县级"), ("主办单位", "测试市科学技术协会"), ("周期", "每年")]),
        ("round:youth-2026", [("级别", "市级"), ("主办单位", "测试市科学技术协会"), ("名额", "十名")]),
        ("round:pairing-2026", [("事项", "结对"), ("时区", "Asia/Tokyo")]),
        ("laureate:one", [("届次", "2024年青年奖"), ("类别", "个人"), ("状态", "已表彰"), ("主要事迹", "种茶。")]),
        ("organisation:farm", [("能做什么", "测土，每年一次；参观"), ("入会方式", "口头申请"), ("区域", "海青")]),
        ("expert:tea", [("单位", "示例基地"), ("可以帮您", "修剪、防霜"), ("服务时间", "星期四")]),
        (
            "event:talk",
            [("时间", "2026年12月10日 09:00 至 11:30"), ("地点", "会议室"), ("报名方式", "打电话"), ("费用", "免费")],
        ),
        ("event:fair", [("变更", "已延期"), ("时间", "2026年12月31日 09:00 至 2027年1月1日 17:00"), ("地点", "会场")]),
        ("demand:frost", [("期望", "先查原因"), ("状态", "可以应答，即将截止")]),
        ("demand:open", [("期望", "教一教"), ("状态", "对接中，可以应答"), ("截止日期", "长期有效")]),
        ("demand:solved", [("期望", "除掉"), ("状态", "已解决"), ("对接结果", "学会解决了")]),
        (
            "contact:window",
            [
                ("电话", "0532-12345678"),
                ("服务时间", "工作日"),
                ("答复承诺", "3 个工作日内答复"),
                ("地址", "一号路"),
                ("说明", "先填表。"),
            ],
        ),
        ("term:inventor", [("释义", "一句摘要。"), ("依据", "《专利法》第十五条第一款")]),
        (
            "law:old-law",
            [("版本", "2001年"), ("状态", "现行，即将被取代"), ("被取代", "自2027年1月1日起由《新条例》取代")],
        ),
        ("law:new-law", [("版本", "2026年"), ("状态", "现行"), ("施行日期", "未查到"), ("注意", "条号变了。")]),
        (
            "form:paper",
            [("版本", "2026年版"), ("启用日期", "2026年1月1日"), ("停用日期", "2026年12月31日"), ("状态", "在用")],
        ),
        ("station:tea", [("建站单位", "示例基地"), ("合作项目", "防霜"), ("状态", "协议已到期")]),
        (
            "facility:hall",
            [
                ("地址", "二号路"),
                ("开放时间", "周末"),
                ("门票", "免费开放"),
                ("预约", "提前一天"),
                ("可以做什么", "看展"),
            ],
        ),
        ("guide:reward", [("发奖金", "3个月，从公告之日起算（《专利法》第十五条、《条例》第十五条之一）")]),
        ("referral:housing", [("归谁管", "住房部门、街道"), ("测试热线", "12345")]),
        ("right:unpaid", [("起诉", "3年，从知道之日起算（《专利法》第十五条）"), ("找谁", "科研、人事部门；人民法院")]),
    ],
)
def test_the_decisive_facts_are_told_under_the_labels_of_the_fields(catalogue, key, expected):
    assert lines(catalogue, key) == expected


@pytest.mark.parametrize(
    "key, expected",
    [
        (
            "award:youth-award",
            [("推荐（17:00截止）", "2027-01-04", "2027-02-26")],
        ),  # These are of the newest round that is not a draft.
        ("round:youth-2026", STAGES),
        ("programme:pairing", [("报名", "2026-12-01", "2026-12-01")]),
        ("award:elder-award", []),
        ("laureate:one", [("公布", "2024-05-30", "2024-05-30")]),
        ("event:talk", [("报名截止", None, "2026-12-08"), ("活动", "2026-12-10", "2026-12-10")]),
        ("event:fair", []),  # The event is postponed: nobody should come.
        ("form:paper", []),  # The days of a form do not say when to apply.
        ("demand:frost", [("需求截止", None, "2026-12-01")]),
        ("demand:open", []),
        ("demand:solved", []),
        ("law:old-law", [("施行", "2001-10-01", "2026-12-31")]),
        ("law:patent-law", [("施行", "2021-06-01", None)]),
        ("station:tea", [("建站", "2026-01-01", "2026-11-01")]),
        ("station:closed", []),
    ],
)
def test_dates_are_days_and_a_deadline_has_only_an_end(catalogue, key, expected):
    assert dates(catalogue, key) == expected


def test_the_articles_of_a_law_stand_in_order_each_with_its_anchor(catalogue):
    assert answer_of(catalogue.get("law", "old-law"), catalogue)["articles"] == [
        {"number": 15, "label": "第十五条", "text": "前一条，分两行，in two lines。", "anchor": "art-15"},
        {"number": "15-1", "label": "第十五条之一", "text": "后一条。", "anchor": "art-15-1"},
    ]


@pytest.mark.parametrize("key", ["platform:honour", "notice:opening", "page:awards", "facility:bare", "guide:bare"])
def test_a_record_with_nothing_decisive_gives_no_answer(catalogue, key):
    assert answer_of(catalogue.at(key), catalogue) is None


def test_a_record_that_is_left_out_is_not_named(catalogue):
    """The other facts stay; only the name goes with its page."""
    rest = [record for record in catalogue.records if record.key != "organisation:farm"]
    assert lines(Catalogue(catalogue.content, TODAY, rest), "expert:tea") == [
        ("可以帮您", "修剪、防霜"),
        ("服务时间", "星期四"),
    ]


def test_answers_are_plain_text_and_days(catalogue, busy_catalogue):
    told = {
        record.key: answer
        for each in (catalogue, busy_catalogue)
        for record in each.records
        if (answer := answer_of(record, each))
    }
    texts = [
        (key, part[name])
        for key, answer in told.items()
        for part in answer["lines"] + answer["articles"]
        for name in ("label", "text")
    ]
    assert len(texts) > 200
    assert [(key, text) for key, text in texts if not text or text != " ".join(text.split())] == []
    assert [(key, text) for key, text in texts if re.search(r"<|>|\]\(|\*\*|`|\bNone\b|\{", text)] == []
    days = [day for answer in told.values() for span in answer["dates"] for day in (span["start"], span["end"])]
    assert any(days) and [day for day in days if day and date.fromisoformat(day).isoformat() != day] == []
    assert all(span["start"] or span["end"] for answer in told.values() for span in answer["dates"])
