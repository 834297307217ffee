"""Tests links, backslashes and character references within a line."""

import re

import pytest


@pytest.mark.parametrize(
    "typed, targets",
    [
        ("见 https://example.org/a?b=1，或", ["https://example.org/a?b=1"]),
        ("（http://example.org/）。", ["http://example.org/"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("见www.example.org。", ["http://www.example.org"]),
        ("<https://example.org/a_b_c>", ["https://example.org/a_b_c"]),
        ("HTTPS://example.org", ["https://example.org"]),
        ("https://example.org/a&lt;", ["https://example.org/a"]),
        ("邮箱a.b@example.org", ["mailto:a.b@example.org"]),
        ("<a@example.org>", ["mailto:a@example.org"]),
        ("**https://example.org**", ["https://example.org"]),
        ("[https://example.org](https://example.com)", ["https://example.com"]),
        ("`https://example.org`", []),
        ("a@b", []),
        ("www.", []),
        ("https://", []),
    ],
)
def test_an_address_is_a_link_that_reads_as_typed(render, typed, targets):
    prose = render(typed)
    assert prose.links == targets
    assert re.findall('href="([^"]*)"', prose.html) == targets


@pytest.mark.parametrize(
    "typed, shown",
    [
        (r"C:\files\报名表 \\server\a", r"C:\files\报名表 \\server\a"),
        (r"\*甲\* \[乙\] \| \_", "*甲* [乙] | _"),
        (r"1\. 甲", "1. 甲"),
        (r"\- 甲", "- 甲"),
        (r"甲1\.5", r"甲1\.5"),
        ("R&D; &copy; A&nbsp;B", "R&amp;D; © A\xa0B"),
        ("&amp;lt;", "&amp;lt;"),
        ("&#42;&#42;甲&#42;&#42;", "**甲**"),
        ("&#8203;&#x202e;&#xFFFE;&rlm;", "&amp;#8203;&amp;#x202e;&amp;#xFFFE;&amp;rlm;"),
        ("`a\\b` `` ` ``", "<code>a\\b</code> <code>`</code>"),
        ("甲<br>乙<BR/>丙", "甲<br />\n乙<br />\n丙"),
        ("[甲][1]", "[甲][1]"),
        ("<b>甲</b>", "&lt;b&gt;甲&lt;/b&gt;"),
    ],
)
def test_signs_within_a_line(render, typed, shown):
    assert render(typed).html == f"<p>{shown}</p>"


def test_the_link_back_from_a_footnote_has_a_chinese_title(render):
    assert 'title="回到正文">返回</a>' in render("甲[^1]。\n\n[^1]: 乙").html
