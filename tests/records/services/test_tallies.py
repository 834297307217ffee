"""Tests the tallies: revoked honours do not count, and pending ones are counted apart."""

import shutil

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.tallies import district_map, laureates_by_year, tally
from tests.content_folders import FIXTURE, GALLERY, TODAY, fixture_and, fixture_with

LAUREATE = """title: 示例获奖者{number}
summary: 测试名录，示例。
reviewed: 2026-11-01
example: true
round: youth-2026
year: 2026
category: {category}
state: {state}
announced: 2026-11-19
published_until: 2026-12-02
"""


@pytest.fixture
def catalogue_of(tmp_path):
    """Return a function of (category, state), …

    It returns the gallery's catalogue with such laureates, besides its one, a team that is pending.
    """

    def made(*laureates):
        content = fixture_with(tmp_path, GALLERY)
        for own in ("gardener", "withdrawn"):
            (content / f"records/laureates/{own}.yml").unlink()
        for number, (category, state) in enumerate(laureates):
            text = LAUREATE.format(number=number, category=category, state=state)
            (content / f"records/laureates/no-{number}.yml").write_text(text, encoding="utf-8")
        catalogue, problems = check(content, TODAY)
        assert [str(problem) for problem in problems if problem.severity == "error"] == []
        return catalogue

    return made


def test_no_laureates_no_numbers(tmp_path):
    content = fixture_and(tmp_path, {})
    shutil.rmtree(content / "records/laureates")
    assert laureates_by_year(check(content, TODAY)[0]) is None


def test_revoked_ones_do_not_count_and_pending_ones_are_told_apart(catalogue_of):
    found = laureates_by_year(
        catalogue_of(("个人", "已表彰"), ("个人", "已表彰"), ("作品", "已撤销"), ("作品", "公示中"))
    )
    assert found["categories"] == ["个人", "集体", "作品"] and found["series"] == ["个人"]
    assert [(row["year"], row["honoured"], row["pending"]) for row in found["rows"]] == [
        (2026, [2, 0, 0], {"集体": 1, "作品": 1})
    ]
    (column,) = found["picture"].columns
    assert [(block.series, column.total) for block in column.blocks] == [(0, 4), (1, 4)], (
        "the pending ones stand on top, last"
    )


def test_years_that_have_a_list_lead_to_it(busy_catalogue):
    rows = laureates_by_year(busy_catalogue)["rows"]
    assert [(row["year"], row["url"]) for row in rows] == [
        (2027, "laureates/year/2027/"),
        (2026, "laureates/year/2026/"),
        (2024, "laureates/year/2024/"),
    ]


def test_every_word_is_counted_and_only_what_has_a_list_has_an_address(busy_catalogue):
    found = {item["id"]: item for item in tally(busy_catalogue, "station", "district")}
    assert list(found) == [term.id for term in busy_catalogue.vocabularies["districts"].terms]
    assert sum(item["count"] for item in found.values()) == len(busy_catalogue.of("station")) > 2
    assert found["haiqing"]["url"] == "stations/district/haiqing/"
    assert {item["url"] is None for item in found.values()} == {True, False}
    assert all((item["url"] is None) == (item["count"] == 0) for item in found.values())
    assert tally(check(FIXTURE, TODAY)[0], "station", "district") == []


TILES = """title: 区域
terms:
  - {id: citywide, label: 全区}
  - {id: zhangjialou, label: 张家楼, tile: [1, 1]}
  - {id: dacun, label: 大村, tile: [2, 1]}
  - {id: langya, label: 琅琊, tile: [3, 1]}
  - {id: haiqing, label: 海青, tile: [1, 2]}
  - {id: wangtai, label: 王台, tile: [2, 2]}
"""
NOWHERE = "title: 场馆{}\nsummary: 没有写区域。\nreviewed: 2026-11-01\ntype: 科普场馆\n"


def test_the_map_has_a_tile_for_every_place_and_leaves_the_whole_town_apart(busy_content, tmp_path):
    content = shutil.copytree(busy_content, tmp_path / "content")
    (content / "vocabularies/districts.yml").write_text(TILES, encoding="utf-8")
    for name, more in (("nowhere", ""), ("everywhere", "district: 全区\n")):
        (content / f"records/facilities/{name}.yml").write_text(NOWHERE.format(name) + more, encoding="utf-8")
    orchard = content / "records/stations/orchard.yml"
    orchard.write_text(orchard.read_text(encoding="utf-8").replace("张家楼", "全区"), encoding="utf-8")
    catalogue, problems = check(content, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    found = district_map(catalogue, "station")
    assert len(found.tiles) == len(catalogue.vocabularies["districts"].terms) - 1
    assert [item["id"] for item in found.apart] == ["citywide"]
    assert sum(item["count"] for item in found.items) == len(catalogue.of("station"))
    places = district_map(catalogue, "facility")
    assert [item["label"] for item in places.apart] == ["全区", "未注明"], "nobody is left out"
    assert sum(item["count"] for item in places.items) == len(catalogue.of("facility"))
    assert district_map(check(FIXTURE, TODAY)[0], "station") is None, "without places there are bars"
