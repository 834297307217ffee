"""Tests how HTML becomes plain text, with the words that a screen reader would read."""

import pytest

from plugins.search.plain_text import plain_sections, plain_text

CASES = {
    "nothing": ("", ""),
    "text alone": ("科协", "科协"),
    "inline elements join": ("<p>科技<b>工作</b><a href='/x'>者</a></p>", "科技工作者"),
    "blocks part": ("<p>第一</p><p>第二</p>", "第一 第二"),
    "cells, items and headings part": (
        "<h2>材料</h2><ul><li>甲<li>乙</ul><table><tr><th>丙<td>丁</table>",
        "材料 甲 乙 丙 丁",
    ),
    "a break parts": ("甲<br>乙<br/>丙", "甲 乙 丙"),
    "a line break between Chinese is the writer's own": ("<p>科技工\n作者，\r\n  您好</p>", "科技工作者，您好"),
    "also beside an inline element": ("<p>科技\n<em>工作者</em></p>", "科技工作者"),
    "a line break between words stays a space": ("<p>know\nhow 专利\nPCT</p>", "know how 专利 PCT"),
    "a line break between blocks parts": ("<p>甲。</p>\n<p>乙</p>", "甲。 乙"),
    "references": ("R&amp;D &lt;b&gt; &#20013;&nbsp;国", "R&D <b> 中 国"),
    "scripts, styles and drawings are silent": (
        "甲<script>a<b</script><style>p{}</style><svg><title>图</title></svg>乙",
        "甲乙",
    ),
    "an empty drawing silences nothing": ("甲<svg/>乙", "甲乙"),
    "comments are silent": ("甲<!-- 乙 -->丙", "甲丙"),
    "the text alternative of an image is read": ("<p>见<img src='a.png' alt='流程图'>下</p>", "见 流程图 下"),
    "an image without one": ("<img src='a.png'><img alt>", ""),
    "pinyin above characters is silent": ("<ruby>奖<rp>(</rp><rt>jiǎng</rt><rp>)</rp></ruby>项", "奖项"),
    "end tags of nothing": ("<p>甲</b></i><b>乙", "甲乙"),
    "a loose end tag of a silent element": ("甲</script>乙", "甲乙"),
}


@pytest.mark.parametrize("case", CASES)
def test_html_becomes_plain_text(case):
    html, expected = CASES[case]
    assert plain_text(html) == expected


def test_headings_with_an_id_divide_the_text():
    html = (
        "<p>引子</p><h2 id='how'>怎样<b>办</b></h2><p>先问。</p><h4 id='x'>小节</h4><h3>没有</h3><p>再办。</p>"
        "<h3 id='late'>晚了</h3>"
    )
    assert plain_sections(html) == [
        ("", "", "引子"),
        ("how", "怎样办", "怎样办 先问。 小节 没有 再办。"),
        ("late", "晚了", "晚了"),
    ]
