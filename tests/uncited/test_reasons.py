"""Tests the reasons in `uncited.yml`: sentences with a reason are not listed, and unused reasons are reported."""

from tests.uncited.content import messages_about, with_body

BODY = "单位应当付款。\n\n单位应当道歉。"
PAY = "  - {record: right:reward, sentence: 单位应当付款, reason: 评审意见这样写。}\n"
APOLOGISE = "  - {record: right:reward, sentence: 单位应当道, reason: 同上。}\n"


def test_a_sentence_with_a_reason_is_not_listed(tmp_path):
    assert messages_about(tmp_path, with_body(BODY) | {"uncited.yml": f"reasons:\n{PAY}"}) == [
        "records/rights/reward.md:21:1: “应当”旁边没有依据：单位应当道歉。"
    ]


def test_nothing_is_left_when_each_has_its_reason(tmp_path):
    assert messages_about(tmp_path, with_body(BODY) | {"uncited.yml": f"reasons:\n{PAY}{APOLOGISE}"}) == []


def test_a_reason_whose_sentence_is_gone_is_reported(tmp_path):
    gone = (
        "  - {record: right:reward, sentence: 单位必须付款, reason: 旧话。}\n"
        "  - {record: right:other, sentence: 单位, reason: 没有这一页。}\n"
    )
    assert messages_about(tmp_path, with_body(BODY) | {"uncited.yml": f"reasons:\n{PAY}{APOLOGISE}{gone}"}) == [
        (
            "uncited.yml:4:5: “right:reward”里没有这样开头、又没有注明依据的句子：单位必须付款。"
            "请删去这一条理由，或照现在的句子改"
        ),
        "uncited.yml:5:5: “right:other”里没有这样开头、又没有注明依据的句子：单位。请删去这一条理由，或照现在的句子改",
    ]


def test_a_reason_must_be_given(tmp_path):
    assert messages_about(tmp_path, {"uncited.yml": "reasons:\n  - {record: reward, sentence: 单位应当付款}\n"}) == [
        "uncited.yml:2:5: 缺少“理由”（reason）",
        "uncited.yml:2:14: “记录”应为 “类别:文件名”，如 programme:jinqiao，现为“reward”",
    ]


def test_the_reasons_for_an_unreadable_page_are_not_reported(tmp_path):
    files = with_body(BODY) | {"uncited.yml": f"reasons:\n{PAY}"}
    files["records/rights/reward.md"] = files["records/rights/reward.md"].replace("order: 1", "order: 一个")
    assert [line.split(": ")[0] for line in messages_about(tmp_path, files)] == ["records/rights/reward.md:7:8"]
