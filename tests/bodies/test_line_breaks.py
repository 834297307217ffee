"""Tests whether the end of a typed line within a paragraph is shown as a line break."""

import pytest

LONG = "请各单位按照附件的要求认真填写推荐材料并于规定的时间以前交到本会"


@pytest.mark.parametrize(
    "above, below",
    [
        ("（1）甲；", "（2）乙；"),
        ("1.甲", "2.乙"),
        ("1、甲", "2、乙"),
        ("①甲", "②乙"),
        ("一、甲", "二、乙"),
        ("•甲", "•乙"),
        ("第一条 甲", "第二条 乙"),
        ("测试科室", "2026年3月1日"),
        (LONG + "2026年3月1日前", "（一）甲"),
        (LONG + "。", "另一句"),
        (LONG + "：", "另一句"),
        (f"**{LONG}**", "另一句"),
        (LONG, "2026年3月1日"),
        (LONG, "联系人：测试"),
        (LONG, "https://example.org/"),
        ("Room 5", "Floor 2"),
        (LONG + "  ", "说明"),
    ],
)
def test_lines_that_stand_by_themselves_stay_apart(render, above, below):
    assert "<br />\n" in render(f"{above}\n{below}").html


@pytest.mark.parametrize(
    "above, below, joined",
    [
        (LONG, "逾期不候", f"{LONG}逾期不候"),
        ("请带身份证、", "学历证书", "请带身份证、学历证书"),
        (LONG, "API 文档", f"{LONG}API 文档"),
        (
            "A long line of Latin words that somebody wrapped",
            "by hand",
            "A long line of Latin words that somebody wrapped by hand",
        ),
    ],
)
def test_a_line_that_was_wrapped_goes_on_without_a_space_between_han(render, above, below, joined):
    assert render(f"{above}\n{below}").html == f"<p>{joined}</p>"
