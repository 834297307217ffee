"""Tests which sentences claim something about the law, and which word shows it."""

import pytest

from plugins.uncited.claims import HIDDEN, claims


@pytest.mark.parametrize(
    "text, word",
    {
        "单位应当给奖励。": "应当",
        "您有权要求署名。": "有权",
        "自收到之日起15日内答复。": "15日",
        "可以直接起诉。": "可以直接起诉",
        "发明可以向法院起诉。": "可以向法院起诉",
        "材料不全的不予受理": "不予",
    }.items(),
)
def test_a_claim_is_recognised_by_a_word(text, word):
    assert [claim.word for claim in claims(text)] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "先与单位商量。",
        "向有权处理的机关反映。",
        "还有没有权利人同意。",
        "写“三天做完”不如写事实。",
        "建议提前3个月提醒。",
        "算一个例子：净收入100万元。",
        "可以申请专利。",
        "15日内能不能申请？",
        "不予受理通知书",
        "把近三年的成果列成一张表。",
    ],
)
def test_other_sentences_are_no_claims(text):
    assert claims(text) == []


def test_a_word_for_advice_inside_a_name_is_no_advice():
    assert [claim.word for claim in claims("意见建议表应当在3日内交来。")] == ["应当"]


def test_each_sentence_is_one_claim_without_signs_of_markdown():
    text = f"先看合同。{HIDDEN}{HIDDEN}单位{HIDDEN}应当说明；逾期的，可以申请仲裁|一格"
    assert [(claim.start, claim.sentence) for claim in claims(text)] == [
        (7, "单位应当说明；"),
        (15, "逾期的，可以申请仲裁"),
    ]
