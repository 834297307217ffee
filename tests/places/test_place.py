"""Tests which places belong to the place of a layer: a province has its cities, a city its province."""

import pytest

from plugins.places.place import Place, within

PLACES = [
    Place("山东省", ("山东",)),
    Place("青岛市", ("青岛",), "山东省"),
    Place("日照市", ("日照",), "山东省", word=True),
    Place("浙江省", ("浙江",)),
    Place("杭州市", ("杭州",), "浙江省"),
]


@pytest.mark.parametrize(
    ("text", "labels"),
    {
        "山东": {"山东省", "青岛市", "日照市"},
        "青岛": {"青岛市", "山东省"},
        "山东省青岛市": {"青岛市", "山东省"},
        "日照": {"日照市", "山东省"},
        "山东、浙江": {"山东省", "青岛市", "日照市", "浙江省", "杭州市"},
        "全国": set(),
        "示例市": set(),
    }.items(),
)
def test_places_within(text, labels):
    assert within(PLACES, text) == labels
