"""Tests the SVG of the cards: their words, and that they do not depend on the day."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from plugins.cards.svgs import svgs_of
from plugins.contact_sheet.extremes import write_extremes
from plugins.records.pages.portal import Portal
from tests.cards.conftest import cards_of
from tests.content_folders import ROOT, TODAY

pytestmark = pytest.mark.xdist_group("cards")  # One worker runs all these tests, so the content is read once.

TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.fixture(scope="module")
def svgs(pages, environment_on, faces):
    """Return {address of a page: SVG of its card} of the busy site."""
    return dict(zip([page.url for page in pages], svgs_of(pages, environment_on(TODAY), faces), strict=True))


@pytest.fixture(scope="module")
def every_svg(svgs, environment_on, faces, tmp_path_factory):
    """Return the cards of `svgs` and cards of extreme content: titles of 60 characters, summaries that fill a card."""
    extremes = Portal(
        write_extremes(tmp_path_factory.mktemp("extremes")), ROOT / "theme/templates", TODAY, publish=False
    )
    pages = cards_of(extremes)
    longest = [
        page for name in ("title", "summary") for page in sorted(pages, key=lambda page: -len(getattr(page, name)))[:40]
    ]
    assert len(longest[0].title) >= 60
    return svgs | {
        f"extremes {page.url}": svg
        for page, svg in zip(longest, svgs_of(longest, environment_on(TODAY), faces), strict=True)
    }


def words(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter(TEXT)]


def test_a_card_names_the_site_the_sort_of_page_its_title_and_its_line(svgs):
    assert words(svgs["awards/youth-award/"]) == [
        "示例科技工作者之家",
        "奖项与荣誉 · 市级",
        "青年奖",
        "表彰青年科技工作者。",
        "测试市科学技术协会",
    ]


def test_a_summary_that_is_too_long_for_one_line_goes_on_in_the_next(svgs):
    said = words(svgs["tools/credits/"])
    assert len(said) == 5 and "".join(said[2:4]) == (
        "参加过哪些培训、讲学、年会，各计多少学时，自己记一笔：按年、按类型加好，能打印、能存成文件，只存在您的浏览器里。"
    )


def test_the_home_page_has_a_card_of_its_own(svgs):
    assert words(svgs[""]) == ["测试市科学技术协会", "示例科技工作者之家", "科技工作者的事，在这里办"]


@pytest.mark.parametrize(
    "kind, line",
    [
        ("round", "单位推荐：2026年11月9日至2026年12月11日"),
        ("event", "2026年12月5日 09:00，示例果园"),
        ("notice", "通知公告 · 2026年11月2日"),
    ],
)
def test_cards_of_dated_kinds_show_their_dates(svgs, kind, line):
    assert any(line in words(svg) for url, svg in svgs.items() if url.startswith(f"{kind}s/"))


def test_every_card_keeps_its_words_inside(every_svg, faces):
    assert all(map(words, every_svg.values()))
    for url, svg in every_svg.items():
        for element in ElementTree.fromstring(svg).iter(TEXT):
            x, y, size = (float(element.get(name)) for name in ("x", "y", "font-size"))
            assert x + faces[element.get("font-weight")].width(element.text) * size <= 1200 - 60, url
            assert 40 < y - size * 0.9 and y < 630 - 20, url


def test_no_two_lines_of_a_card_touch(every_svg):
    assert max(len(words(svg)) for svg in every_svg.values()) > 4
    for url, svg in every_svg.items():
        lines = sorted(
            (float(element.get("y")), float(element.get("font-size")))
            for element in ElementTree.fromstring(svg).iter(TEXT)
        )
        for (above, _), (below, size) in zip(lines, lines[1:], strict=False):
            assert below - size * 0.9 >= above, url


def test_a_card_is_the_same_on_every_day(svgs, pages, environment_on, faces):
    later = svgs_of(pages, environment_on(TODAY + timedelta(days=400)), faces)
    assert [page.url for page, svg in zip(pages, later, strict=True) if svg != svgs[page.url]] == []


def test_the_order_of_the_pages_changes_no_card(svgs, pages, environment_on, faces):
    assert svgs_of(pages[::-1], environment_on(TODAY), faces)[::-1] == list(svgs.values())


def test_typed_text_is_escaped(pages, environment_on, faces):
    page = next(page for page in pages if page.url == "about/")
    fields = page.record.fields.model_copy(update={"summary": "<b>先</b> & <i>后</i>"})
    record = replace(page.record, fields=fields)
    typed = SimpleNamespace(**vars(page) | {"title": '<image href="x"/> & <script>', "record": record})
    said = words(svgs_of([typed], environment_on(TODAY), faces)[0])
    assert said[1:3] == ['<image href="x"/> & <script>', "<b>先</b> & <i>后</i>"]
