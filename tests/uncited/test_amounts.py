"""Tests how amounts in Chinese sentences are found and brought into one form.

Dates, names and figures of speech are no amounts.
"""

import pytest

from plugins.uncited.amounts import amounts_in


@pytest.mark.parametrize(
    "text, amounts",
    {
        "自收到之日起15日内": [(15, "日")],
        "15天以内": [(15, "日")],
        "3 个月": [(3, "个月")],
        "2年": [(24, "个月")],
        "三年": [(36, "个月")],
        "一年内申请": [(12, "个月")],
        "半年内": [(6, "个月")],
        "十五日内": [(15, "日")],
        "5个工作日答复": [(5, "工作日")],
        "不低于50%": [(50, "%")],
        "百分之七十": [(70, "%")],
        "四分之三": [(75, "%")],
        "罚款1,000元": [(1000, "元")],
        "100万元": [(1_000_000, "元")],
        "年满18周岁": [(18, "岁")],
        "90学时": [(90, "学时")],
        "1倍以上5倍以下": [(1, "倍"), (5, "倍")],
        "1.5万元": [(15_000, "元")],
    }.items(),
)
def test_an_amount_is_found_in_its_normal_form(text, amounts):
    assert [found[:2] for found in amounts_in(text)] == amounts


@pytest.mark.parametrize(
    "text",
    [
        "2026年10月15日起施行",
        "2024—2026年",
        "1999年",
        "2027年1月",
        "10月3日",
        "《2015年的办法》",
        "财税〔2015〕119号",
        "同一天",
        "一年几次",
        "下一年",
        "第三年",
        "两三年",
        "一两年",
        "几年以后",
        "站里一天",
        "20世纪90年代",
        "第15条",
    ],
)
def test_dates_names_and_figures_of_speech_are_no_amounts(text):
    assert amounts_in(text) == []


def test_an_amount_keeps_its_written_form():
    assert [found[2] for found in amounts_in("三年以内，或者6个月内、百分之五")] == ["三年", "6个月", "百分之五"]
