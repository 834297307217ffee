"""Tests that typical typed text is read in one way and that nothing becomes code, a heading or a list by chance."""

import re

import pytest

RIGHT = {
    # indentation
    "    各单位：请按时报送。": "<p>各单位：请按时报送。</p>",
    "各单位：\n\n                测试科室\n                2026年3月1日": (
        "<p>各单位：</p><p>测试科室<br />2026年3月1日</p>"
    ),
    "　　各镇街：\n　　通知如下。\n　　特此通知。": "<p>各镇街：</p><p>通知如下。</p><p>特此通知。</p>",
    "\t各单位：\n\t通知如下。": "<p>各单位：</p><p>通知如下。</p>",
    "- 甲\n\n        很多空格": "<ul><li><p>甲</p><p>很多空格</p></li></ul>",
    "- 甲\n\n                测试科室\n                2026年3月1日": (
        "<ul><li>甲</li></ul><p>测试科室<br />2026年3月1日</p>"
    ),
    # rules and signs below text
    "一段\n---\n又一段": "<p>一段</p><hr /><p>又一段</p>",
    "一段\n===": "<p>一段<br />===</p>",
    "一段\n## 标题\n又一段": '<p>一段</p><h2 id="标题">标题</h2><p>又一段</p>',
    # headings
    "##标题": '<h2 id="标题">标题</h2>',
    "## 学 C#": '<h2 id="学-c">学 C#</h2>',
    "## 标题 ##": '<h2 id="标题">标题</h2>',
    "## 路径 \\": '<h2 id="路径">路径 \\</h2>',
    "一段\r## 标题": '<p>一段</p><h2 id="标题">标题</h2>',
    "####### 七个": "<p>####### 七个</p>",
    # lists
    "- 甲\n  - 乙\n    - 丙\n- 丁": "<ul><li>甲<ul><li>乙<ul><li>丙</li></ul></li></ul></li><li>丁</li></ul>",
    "1. 甲\n   - 乙\n   - 丙\n2. 丁": "<ol><li>甲<ul><li>乙</li><li>丙</li></ul></li><li>丁</li></ol>",
    "1. 甲\n  1. 乙\n2. 丙": "<ol><li>甲<ol><li>乙</li></ol></li><li>丙</li></ol>",
    "- 甲\n - 乙\n- 丙": "<ul><li>甲</li><li>乙</li><li>丙</li></ul>",
    "1. 甲\n   说明。\n\n   又一段\n2. 乙": "<ol><li><p>甲<br />说明。</p><p>又一段</p></li><li><p>乙</p></li></ol>",
    "- 甲\n1. 乙": "<ul><li>甲</li></ul><ol><li>乙</li></ol>",
    "3. 甲\n4. 乙": '<ol start="3"><li>甲</li><li>乙</li></ol>',
    "1. 甲\n2. 乙\n4. 丙\n4. 丁": '<ol><li>甲</li><li>乙</li><li value="4">丙</li><li value="4">丁</li></ol>',
    "1. 甲\n1. 乙": "<ol><li>甲</li><li>乙</li></ol>",
    "-甲\n-乙": "<ul><li>甲</li><li>乙</li></ul>",
    "- 1. 甲": "<ul><li>1. 甲</li></ul>",
    # text that only looks like a list or a quote
    "1986. 年": "<p>1986. 年</p>",
    "2026. 3. 1": "<p>2026. 3. 1</p>",
    "-5℃": "<p>-5℃</p>",
    ">60分的": "<p>&gt;60分的</p>",
    ">= 3": "<p>&gt;= 3</p>",
    "甲\n: 乙": "<p>甲<br />: 乙</p>",
    # text that only looks like a reference, a note or a mark
    "[注]: 只收原件": "<p>[注]: 只收原件</p>",
    "[1] 张三. 茶[J]. 2020": "<p>[1] 张三. 茶[J]. 2020</p>",
    "[TOC]": "<p>[TOC]</p>",
    "甲[^1]": "<p>甲[^1]</p>",
    # quotes and code
    "> 甲\n\n> - 乙\n>   - 丙": "<blockquote><p>甲</p><ul><li>乙<ul><li>丙</li></ul></li></ul></blockquote>",
    "```\n# 甲\n\n`<乙>`\n```": "<p><code># 甲</code><br /><code>`&lt;乙&gt;`</code></p>",
    "```\n没有收尾": "<p>```<br />没有收尾</p>",
    # tables
    "｜场次｜日期｜\n｜——｜——｜\n｜一｜3月1日｜": "TABLE th:场次 th:日期 td:一 td:3月1日",
    "说明：\n甲 | 乙\n---|---\n一 | 二\n后面的话": "<p>说明：</p>TABLE th:甲 th:乙 td:一 td:二<p>后面的话</p>",
    "| 甲 | 乙 |\n|--|\n| 一 | 二 |": "TABLE th:甲 th:乙 td:一 td:二",
    "甲 | 乙\n--|--\n| 一 | 二": "TABLE th:甲 th:乙 td:一 td:二",
    "| 甲 | 乙 |\n|—|—|": "<p>| 甲 | 乙 |<br />|—|—|</p>",
    "| 甲 |\n| |": "<p>| 甲 |<br />| |</p>",
}


def plain(html):
    """Return `html` without line ends, with each table reduced to its cells."""

    def cells(match):
        return "TABLE" + "".join(f" {tag}:{words}" for tag, words in re.findall(r"<(t[hd])>(.*?)</", match[1]))

    html = re.sub(r'<div aria-label="表格"[^>]*><table>(.*?)</table>\n</div>', cells, html, flags=re.S)
    return html.replace("\n", "")


@pytest.mark.parametrize("typed", RIGHT)
def test_a_body_has_one_reading(render, typed):
    assert plain(render(typed).html) == RIGHT[typed]
