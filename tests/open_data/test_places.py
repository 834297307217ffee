"""Tests the GeoJSON of places: longitude comes first, and only records with coordinates are in it."""

from plugins.open_data.places import places
from plugins.open_data.plain import PlainRecords
from tests.open_data.records import BASE


def test_only_records_with_coordinates_are_features(catalogue):
    records = PlainRecords(catalogue, BASE).of_kind(catalogue.kinds["facility"], {})
    assert len(records) == 3
    assert places(records) == {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": "facility:pier",
                "geometry": {"type": "Point", "coordinates": [120.32, 36.06]},
                "properties": {
                    "ref": "facility:pier",
                    "url": f"{BASE}/facilities/pier/",
                    "updated": "2026-11-01",
                    "title": "栈桥",
                    "summary": "一句摘要。",
                    "reviewed": "2026-11-01",
                    "example": False,
                    "type": {"id": "venue", "label": "科普场馆"},
                    "free": False,
                },
            }
        ],
    }


def test_records_without_coordinates_give_no_features():
    assert places([{"ref": "facility:x", "title": "没有坐标"}]) == {"type": "FeatureCollection", "features": []}


def test_coordinates_of_zero_are_a_place():
    assert places([{"ref": "x:y", "longitude": 0.0, "latitude": 0.0}])["features"][0]["geometry"]["coordinates"] == [
        0.0,
        0.0,
    ]
