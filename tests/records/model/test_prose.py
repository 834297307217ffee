"""Tests Markdown bodies: what staff may write, and what they may not."""

import re

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.prose import ProseRenderer
from tests.content_folders import FIXTURE, TODAY


@pytest.fixture(scope="module")
def catalogue():
    return check(FIXTURE, TODAY)[0]


@pytest.fixture
def render(catalogue):
    return ProseRenderer(catalogue).render


def test_links_to_records_become_links_that_pelican_resolves(render):
    prose = render("[奖](award:youth-award)和[条](law:patent-law#art-15)")
    assert 'href="{filename}/records/awards/youth-award.md"' in prose.html
    assert 'href="{filename}/records/laws/patent-law.yml#art-15"' in prose.html
    assert prose.links == ["award:youth-award", "law:patent-law#art-15"]


def test_a_link_to_what_is_left_out_keeps_its_words(catalogue):
    published = ProseRenderer(catalogue.visible(publish=True))
    for target in ("award:elder-award", "{filename}/records/awards/elder-award.yml", "{filename}elder-award.yml"):
        assert published.render(f"见[银龄奖]({target})。", "records/awards").html == "<p>见<span>银龄奖</span>。</p>"


@pytest.mark.parametrize("written", ["<script>alert(1)</script>", "a <b onclick=x>b</b>", "<iframe src=x></iframe>"])
def test_raw_html_shows_as_typed(render, written):
    html = render(written).html
    assert "<script" not in html and "<b " not in html and "<iframe" not in html
    assert "&lt;" in html


@pytest.mark.parametrize(
    "written", ['## 题 {: onclick="a()" }', '![图](x){: onerror="a()" }', '[a](https://x){: href="javascript:a()" }']
)
def test_nothing_gets_attributes_of_its_own(render, written):
    assert "{:" in render(written).html.replace("&quot;", '"')
    assert not re.search(r"<[^>]* (onclick|onerror|href=.javascript)", render(written).html)


def test_headings_keep_their_anchors_when_others_change(render):
    first = render("## 申报条件\n\n## 怎样申报").headings
    second = render("## 新的一节\n\n## 怎样申报").headings
    assert first[1]["id"] == second[1]["id"] == "怎样申报"


def test_an_anchor_starts_with_a_letter(render):
    assert [heading["id"] for heading in render("## 2026年的工作\n\n## ？").headings] == [
        "section-2026年的工作",
        "section",
    ]


def test_nothing_is_left_over_from_the_body_before(render):
    render("## 一\n\n[x](award:youth-award)[^1]\n\n[^1]: 注")
    prose = render("一段")
    assert prose.html == "<p>一段</p>"
    assert (prose.headings, prose.links) == ([], [])


def test_a_picture_by_itself_becomes_a_plain_figure_with_its_caption(render):
    prose = render('![茶农 & “草”](images/tea.jpg "说明 <b>")\n\n![图](/images/2026/b.PNG)')
    assert prose.html == (
        '<figure><img alt="茶农 &amp; “草”" src="{filename}/images/tea.jpg" /><figcaption>说明 &lt;b&gt;</figcaption>'
        "</figure>\n"
        '<figure><img alt="图" src="{filename}/images/2026/b.PNG" /></figure>'
    )
    assert [(image.path, image.alt, image.caption, image.alone) for image in prose.images] == [
        ("images/tea.jpg", "茶农 & “草”", "说明 <b>", True),
        ("images/2026/b.PNG", "图", "", True),
    ]


@pytest.mark.parametrize("words, plain", [(r"A\*B", "A*B"), ("A &amp; B", "A & B"), ("  ", "")])
def test_the_words_of_a_picture_are_as_they_are_read(render, words, plain):
    assert render(f'![{words}](images/a.jpg "{words}")').images[0].alt == plain


@pytest.mark.parametrize(
    "body",
    [
        "见 ![图](images/a.jpg)",
        "![图](images/a.jpg)见",
        "![图](images/a.jpg)\n![图](images/b.jpg)",
        "# ![图](images/a.jpg)",
        "[![图](images/a.jpg)](award:youth-award)",
        "- ![图](images/a.jpg)",
        "| 甲 |\n|---|\n| ![图](images/a.jpg) |",
    ],
)
def test_a_picture_among_other_things_is_not_alone(render, body):
    prose = render(body)
    assert {image.alone for image in prose.images} == {False}
    assert "<figure>" not in prose.html


def test_a_step_of_a_list_may_have_a_picture_as_a_paragraph_of_its_own(render):
    html = render("1. 第一步\n\n    ![图](images/a.jpg)\n\n2. 第二步").html
    assert '<figure><img alt="图" src="{filename}/images/a.jpg" /></figure>\n</li>' in html


@pytest.mark.parametrize(
    "source",
    [
        "https://example.org/a.jpg",
        "../images/a.jpg",
        "{static}/images/a.jpg",
        "images/a",
        "images/茶.jpg",
        "images/../a.jpg",
        "images/.a.jpg",
        "files/a.jpg",
    ],
)
def test_any_other_source_is_no_picture_of_the_content(render, source):
    (image,) = render(f"![图]({source})").images
    assert (image.source, image.path) == (source, None)
