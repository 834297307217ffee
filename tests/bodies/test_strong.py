"""Tests that stars make words bold only where this was meant, and stay where they count, mask or multiply."""

import pytest


@pytest.mark.parametrize(
    "typed, html",
    [
        ("请**注意**。", "请<strong>注意</strong>。"),
        ("**注意：**请", "<strong>注意：</strong>请"),
        ("请**“注意”**的", "请<strong>“注意”</strong>的"),
        ("** 要紧 **", "<strong>要紧</strong>"),
        ("请** 尽快 **来", "请<strong>尽快</strong>来"),
        ("**要紧 **，", "<strong>要紧</strong>，"),
        ("***要紧***", "<strong>要紧</strong>"),
        ("**a*b**", "<strong>a*b</strong>"),
        ("**[奖](https://example.org)**", None),
        ("**甲**、**乙**", "<strong>甲</strong>、<strong>乙</strong>"),
        ("**甲 **乙**", "**甲 <strong>乙</strong>"),
    ],
)
def test_words_between_stars_are_bold(render, typed, html):
    shown = render(typed).html
    assert shown == f"<p>{html}</p>" if html else "<strong><a " in shown


@pytest.mark.parametrize(
    "typed",
    [
        "规格5*3*2厘米，费用2*3*4元",
        "长*宽*高",
        "*要紧*",
        "张*、李*华",
        "李**、王**",
        "李**同志、王**同志",
        "138****0000",
        "2**10",
        "5 ** 3 ** 2",
        "甲****乙",
        "带（*）的必填，（*）",
        "a_b_c 和 x_1",
        "_要紧_",
        "姓名：__ 电话：__",
        "**没有收尾",
    ],
)
def test_other_stars_and_lines_stay_as_typed(render, typed):
    assert render(typed).html == f"<p>{typed}</p>"
