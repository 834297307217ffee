"""Tests that names are broken at the ends of words into lines that fit."""

import pytest

from plugins.cards.cohesion import Cohesion
from plugins.charts.labels import lines_of

WORDS = Cohesion(["优秀科技工作者", "科技工作者之家", "先进集体", "先进工作者", "山东省优秀"])


@pytest.mark.parametrize(
    "text, lines",
    [
        ("青年科技奖", ["青年科技奖"]),
        ("山东省优秀科技工作者", ["山东省优秀", "科技工作者"]),
        ("山东省科学技术奖（科学技术青年奖）", ["山东省科学技术奖", "（科学技术青年奖）"]),
        ("", [""]),
    ],
)
def test_a_name_breaks_where_a_word_ends(text, lines):
    assert lines_of(text, 9.3, WORDS) == lines


def test_lines_hold_the_whole_text_and_are_no_wider_than_the_room():
    text = "关于组织推荐第九届全国创新争先奖和全国优秀科技工作者候选人的通知" * 2
    lines = lines_of(text, 9, WORDS)
    assert "".join(lines) == text and all(len(line) <= 9 for line in lines)


def test_a_word_longer_than_a_line_is_cut_without_loss():
    lines = lines_of("abcdefghij" * 4, 9, WORDS)
    assert "".join(lines) == "abcdefghij" * 4 and len(lines) > 1
