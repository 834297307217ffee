"""What the picture of a page says besides its title."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.share_image import label, line
from plugins.records.pages.adapters.view import View
from tests.content_folders import GALLERY, TODAY, fixture_with


@pytest.fixture(scope="module")
def view(tmp_path_factory):
    catalogue, _ = check(fixture_with(tmp_path_factory.mktemp("image"), GALLERY), TODAY)
    return View(catalogue, None, {})


@pytest.mark.parametrize(
    "key, expected",
    [
        ("page:awards", ""),
        ("notice:opening", "通知公告 · 2026年11月2日"),
        ("award:youth-award", "奖项与荣誉 · 市级"),
        ("platform:startup", "我要合作"),
        ("event:pruning", "培训"),
        ("right:reward", "维权事项"),
    ],
)
def test_the_label_says_what_sort_of_page_it_is(view, key, expected):
    assert label(view, view.catalogue.get(*key.split(":"))) == expected


@pytest.mark.parametrize(
    "key, expected",
    [
        ("round:youth-2026", "单位推荐：2026年11月9日至2026年12月11日"),
        ("event:pruning", "2026年12月5日 09:00，示例果园"),
        ("platform:startup", "企业和基地有难题，专家和学会有本领，在这里接上。"),
    ],
)
def test_the_line_says_what_matters(view, key, expected):
    assert line(view, view.catalogue.get(*key.split(":"))) == expected


def test_a_demand_says_until_when_it_is_asked(view):
    demand = view.catalogue.get("demand", "frost")
    assert line(view, demand) == f"截止：2026年12月15日。{demand.fields.summary}"
