"""Tests that all typed text is either shown on the page or reported as a fault.

Known shapes have their own rules; the comparison of typed and shown text covers all others.
"""

import re
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.bodies.comparison import differences
from plugins.bodies.faults import faults
from plugins.bodies.layout import lay_out
from plugins.bodies.shown import Shown

from .conftest import RENDERER

PIECES = [
    "茶农",
    "请按时报送材料",
    "。",
    "，",
    "：",
    "；",
    "（一）",
    "12",
    "5",
    "x",
    "*",
    "**",
    "***",
    "_",
    "__",
    "|",
    "｜",
    "\t",
    " ",
    "  ",
    "    ",
    "\u3000\u3000",
    "\xa0",
    "\n",
    "\n\n",
    "[",
    "]",
    "(",
    ")",
    "（",
    "）",
    "!",
    "- ",
    "-",
    "+ ",
    "* ",
    "1. ",
    "2. ",
    "1986. ",
    "#",
    "## ",
    ">",
    "> ",
    "`",
    "```",
    "\\",
    "&",
    "&nbsp;",
    "&lt;",
    "&#8203;",
    "<",
    "<b>",
    "<br>",
    "---",
    "===",
    "|---|---|",
    "｜——｜",
    "| 甲 | 乙 |",
    "[^1]",
    "[^1]: 注",
    "[1]: ",
    "~~",
    "https://example.org/a",
    "www.example.org",
    "a@example.org",
    ":",
    ": ",
    "—",
    "•",
    "①",
    '"',
    "{",
    "}",
]
BODIES = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
# The syntax that Markdown consumes: names of footnotes, character references and line breaks. It consumes the numbers
# of list items too, which Shown reports separately.
_SIGNS = re.compile(r"\[\^[^\[\]]*\]:?|&nbsp;|&lt;|<br>")
_SOLID = re.compile(r"[\u3400-\u9fff（）。，：；—•①a-zA-Z0-9]")


def ordinary_characters(text):
    """Return how often each character occurs in `text` that is never a sign of Markdown."""
    return Counter(_SOLID.findall(_SIGNS.sub("", text)))


@given(BODIES)
@example("| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |").via("a lost cell")
@example("5*3*2").via("eaten stars")
@example("    各单位").via("code")
@example("甲\n---").via("a heading")
@settings(max_examples=1000, deadline=None, derandomize=True)
def test_typed_text_is_shown_or_reported(body):
    prose = RENDERER.render(body)
    told = [fault for fault in faults(prose.layout, prose.html) if fault.severity == "error"]
    assert all(0 <= fault.offset <= len(body) for fault in told)
    shown = Shown(prose.html)
    # Links and pictures are not part of the shown text; rules of their own check them.
    pointers = prose.links + [image.source + image.alt + image.caption for image in prose.images]
    numbers = [number for line in prose.layout.lines if (number := line.number) and not set(shown.numbers) - {1}]
    kept = ordinary_characters(shown.text) + ordinary_characters(
        " ".join([*pointers, *map(str, shown.numbers), *map(str, numbers)])
    )
    assert told or not ordinary_characters(body) - kept
    assert "<pre" not in prose.html and "<em" not in prose.html


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=500, deadline=None, derandomize=True)
def test_no_body_raises_an_exception(body):
    prose = RENDERER.render(body)
    faults(prose.layout, prose.html)


@pytest.mark.parametrize(
    "typed, html, message",
    [
        ("甲乙丙", "<p>甲丙</p>", "“乙”没有显示出来"),
        ("甲乙丙", "<p>甲丁丙</p>", "“乙”显示成了“丁”"),
        ("甲丙", "<p>甲乙丙</p>", "这里多显示了“乙”"),
        ("甲", "<pre><code>甲</code></pre>", "写了 0 处代码，显示出来是 1 处"),
        ("甲", "<h2>甲</h2>", "写了 0 处2 级标题，显示出来是 1 处"),
        ("- 甲", "<p>甲</p>", "写了 1 处列表的一项，显示出来是 0 处"),
        ("甲", "<blockquote><p>甲</p></blockquote>", "写了 0 处引用，显示出来是 1 处"),
        ("3. 甲", "<ol><li>甲</li></ol>", "编号“3.”显示成了“1.”"),
        ("## 甲", "<h3>甲</h3>", "写了 1 处2 级标题，显示出来是 0 处"),
    ],
)
def test_the_comparison_finds_differences_without_a_rule(typed, html, message):
    assert message in "\n".join(fault.message for fault in differences(lay_out(typed), set(), html))


def test_the_place_of_a_fault_is_that_of_the_lost_text():
    body = "甲乙丙\n\n- 丁**戊**己\n\n[庚](https://example.org/)辛"
    html = RENDERER.render(body).html.replace("己", "").replace("辛", "壬")
    assert [body[fault.offset] for fault in differences(lay_out(body), set(), html)] == ["己", "辛"]
