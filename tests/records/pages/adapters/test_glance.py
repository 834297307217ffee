"""Records in numbers, as charts show them."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from plugins.charts.tiles import tile_map
from plugins.records.pages.adapters.glance import bars, district_map, laureates


def sharing(view, **shared):
    return replace(view, shared=shared)


def counted(*counts):
    return [{"label": f"第{place}", "count": count, "url": f"list/{place}/"} for place, count in enumerate(counts)]


def test_bars_are_the_eight_longest_of_what_has_records(view):
    found = bars(
        sharing(view, tally=lambda kind, name: counted(1, 0, 3, 2, 3, 1, 1, 1, 1, 1)), "expert", "fields", "专家"
    )
    assert [item["count"] for item in found["items"]] == [3, 3, 2, 1, 1, 1, 1, 1]
    assert [item["label"] for item in found["items"]][:3] == ["第2", "第4", "第3"], (
        "of equal ones the first stays first"
    )
    assert found["items"][0]["url"] == "../list/2/"
    assert found["title"] == f"专家（共 {len(view.catalogue.of('expert'))}）"


@pytest.mark.parametrize("counts, drawn", [((0, 3), False), ((1, 3), False), ((1, 3, 2), True)])
def test_one_or_two_bars_are_no_chart(view, counts, drawn):
    found = bars(sharing(view, tally=lambda kind, name: counted(*counts)), "expert", "fields", "专家")
    assert bool(found) is drawn


def test_a_map_shows_each_district_and_its_table_says_the_same(view):
    items = [
        {"label": "海青", "id": "haiqing", "count": 2, "url": "stations/district/haiqing/"},
        {"label": "大村", "id": "dacun", "count": 0, "url": None},
        {"label": "未注明", "id": None, "count": 1, "url": None},
    ]
    drawn = tile_map(items, {"haiqing": (0, 0), "dacun": (1, 0)})
    found = district_map(sharing(view, district_map=lambda kind: drawn), "station", "工作站")
    assert found["title"] == f"工作站按区域（共 {len(view.catalogue.of('station'))}）"
    assert [(tile["label"], tile["count"], tile["url"]) for tile in found["tiles"]] == [
        ("海青", 2, "../stations/district/haiqing/"),
        ("大村", 0, None),
    ]
    assert (found["tiles"][0]["x"], found["tiles"][0]["lines"]) == (drawn.tiles[0].x, drawn.tiles[0].lines)
    assert [item["label"] for item in found["apart"]] == ["未注明"]
    assert district_map(sharing(view, district_map=lambda kind: drawn), "station", "工作站", 2) is None
    assert [(row["label"], row["numbers"]) for row in found["table"]["rows"]] == [
        ("海青", [2]),
        ("大村", [0]),
        ("未注明", [1]),
    ]


def test_districts_without_places_have_no_map(view):
    assert district_map(sharing(view, district_map=lambda kind: None), "station", "工作站") is None


def by_year(pending):
    return {
        "categories": ["个人", "团队"],
        "series": ["团队"],
        "rows": [{"year": 2026, "url": "laureates/year/2026/", "honoured": [0, 2], "pending": pending}],
        "picture": SimpleNamespace(columns=("一列",), lines=[(12.5, 2)]),
    }


def test_laureates_of_a_year_are_added_up_and_what_is_not_decided_stands_apart(view):
    found = laureates(sharing(view, laureates_by_year=by_year({"个人": 3, "团队": 1})))
    assert [series["mark"] for series in found["series"]] == [1, "hollow"]
    assert found["table"]["columns"] == ["年度", "个人", "团队", "合计", "公示中"]
    assert found["table"]["rows"] == [
        {"label": 2026, "url": "../laureates/year/2026/", "numbers": [0, 2, 2, "个人 3，团队 1"]}
    ]
    assert (found["columns"], found["lines"]) == (("一列",), [{"y": 12.5, "number": 2}])


def test_nothing_pending_needs_no_mark(view):
    found = laureates(sharing(view, laureates_by_year=by_year({})))
    assert [series["label"] for series in found["series"]] == ["团队"]
    assert found["table"]["rows"][0]["numbers"] == [0, 2, 2, 0]


def test_no_laureates_no_chart(view):
    assert laureates(sharing(view, laureates_by_year=None)) is None
