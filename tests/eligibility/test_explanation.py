"""Tests how a rule is put into Chinese words."""

import pytest

from plugins.eligibility.explanation import explained

UNITS = {"从业年限": "年", "出生日期": None}
WOMAN = {
    "all": [
        {"asks": "性别", "compare": "等于", "value": "女"},
        {"asks": "出生日期", "compare": "不早于", "value": "1981-07-01"},
    ]
}
SENIOR = {"asks": "从业年限", "compare": "至少", "value": 10}
HAD = {"asks": "曾获荣誉", "compare": "包含", "value": ["甲奖"]}


@pytest.mark.parametrize(
    "rule, words",
    [
        ({"asks": "出生日期", "compare": "不早于", "value": "1986-07-01"}, "出生日期不早于1986年7月1日"),
        ({"asks": "成果时间", "compare": "不晚于", "value": "2024-02-29"}, "成果时间不晚于2024年2月29日"),
        (SENIOR, "从业年限至少10年"),
        ({"asks": "合作专家数", "compare": "至多", "value": 3}, "合作专家数至多3"),
        ({"asks": "性别", "compare": "等于", "value": "女"}, "性别为女"),
        ({"asks": "性别", "compare": "不等于", "value": "女"}, "性别不是女"),
        ({"asks": "职称", "compare": "属于", "value": ["中级", "副高级", "正高级"]}, "职称为中级、副高级或者正高级"),
        ({"asks": "职称", "compare": "属于", "value": ["中级"]}, "职称为中级"),
        (HAD, "曾获荣誉包含甲奖"),
        ({"asks": "曾获荣誉", "compare": "不包含", "value": ["甲奖", "乙奖"]}, "曾获荣誉不包含甲奖或者乙奖"),
        (WOMAN, "性别为女，并且出生日期不早于1981年7月1日"),
        ({"any": [WOMAN, SENIOR]}, "（性别为女，并且出生日期不早于1981年7月1日），或者从业年限至少10年"),
        ({"none": [HAD, SENIOR]}, "没有下列情形：曾获荣誉包含甲奖；从业年限至少10年"),
        ({"all": [SENIOR, {"none": [HAD]}]}, "从业年限至少10年，并且没有下列情形：曾获荣誉包含甲奖"),
    ],
)
def test_rule_in_words(rule, words):
    assert explained(rule, UNITS) == words
