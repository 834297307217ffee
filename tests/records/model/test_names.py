"""Tests that a title, alias, path or address in place of a file name leads to that name."""

import pytest

from plugins.records.model.kind import all_kinds
from plugins.records.model.names import Names

KINDS = all_kinds()


@pytest.fixture(scope="module")
def names():
    names = Names()
    names.add(KINDS["award"], "youth-award", {"title": "青年奖", "aliases": ["青年科技奖", "优秀奖"]})
    names.add(KINDS["award"], "women-award", {"title": "女性奖", "aliases": ["优秀奖"]})
    names.add(KINDS["law"], "patent-law", {"title": "中华人民共和国专利法", "short": "专利法"})
    names.add(KINDS["programme"], "golden-bridge", {"title": "金桥工程", "aliases": "不是列表"})
    names.add(KINDS["programme"], "nameless", {})
    return names


@pytest.mark.parametrize(
    "value, kind, said",
    [
        ("青年科技奖", "award", "是否要写“youth-award”（青年奖）？"),
        ("《专利法》", "law", "是否要写“patent-law”（中华人民共和国专利法）？"),
        (" “青年奖” ", "award", "是否要写“youth-award”（青年奖）？"),
        ("优秀奖", "award", "是否要写“youth-award”（青年奖）或“women-award”（女性奖）？"),
        ("青年科技奖项", "award", "是否要写“youth-award”（青年奖）？"),
        ("Youth_Award", "award", "是否要写“youth-award”？"),
        ("youth-award.yml", "award", "是否要写“youth-award”？"),
        ("content/records/awards/youth-award.md", "award", "是否要写“youth-award”？"),
        ("award:youth-award", "award", "是否要写“youth-award”？"),
        ("茶艺比赛", "award", ""),
        ("专利法", "award", ""),
        ("金桥工程", None, "是否要写“programme:golden-bridge”（金桥工程）？"),
        ("programme：golden-bridge", None, "是否要写“programme:golden-bridge”？"),
        ("/programmes/golden-bridge/", None, "是否要写“programme:golden-bridge”？"),
        ("records\\laws\\patent-law.yml", None, "是否要写“law:patent-law”？"),
        ("nothing:golden-bridge", None, ""),
    ],
)
def test_the_name_of_the_file_is_offered(names, value, kind, said):
    assert names.way_to(value, kind) == said
