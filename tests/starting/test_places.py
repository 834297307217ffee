"""Tests where an association is, how high it stands, and which layers it takes."""

import pytest

from plugins.starting.places import known_places, layers_for, place_named
from plugins.starting.wish import Wish, level_of
from tests.starting.ground import add_layer, ground


@pytest.fixture
def content(tmp_path):
    """Return a folder of layers: the national one, two of a province and one of its city, and others."""
    content = ground(tmp_path)
    add_layer(content, "a-city", "赣州市")
    add_layer(content, "another-city", "江西省吉安市")
    add_layer(content, "farms", "江西", below="national, province")
    add_layer(content, "province", "江西省")
    add_layer(content, "elsewhere", "上海市")
    add_layer(content, "a-site", "江西省")
    (content / "a-site/site.yml").touch()
    return content


@pytest.mark.parametrize(
    "words, label",
    [("江西", "江西省"), ("江西省", "江西省"), (" 赣州 ", "赣州市"), ("江西省赣州市", "赣州市"), ("上海赣州", None)],
)
def test_a_place_is_known_by_its_names_and_after_its_province(content, words, label):
    place = place_named(words, known_places(content))
    assert (place and place.label) == label


@pytest.mark.parametrize(
    "words, layers",
    [
        ("江西", ["national", "province", "farms"]),
        ("赣州", ["national", "province", "farms", "a-city"]),
        ("上海", ["national", "elsewhere"]),
    ],
)
def test_the_layers_of_the_province_and_of_the_city_are_taken_with_what_they_need(content, words, layers):
    places = known_places(content)
    assert layers_for(place_named(words, places), content, places) == layers


@pytest.mark.parametrize(
    "name, level",
    [
        ("江西省科学技术协会", "省级"),
        ("上海市科学技术协会", "省级"),
        ("江西省赣州市科学技术协会", "市级"),
        ("瑞金市科学技术协会", "区县级"),
        ("上海市江城区科学技术协会", "区县级"),
    ],
)
def test_the_level_is_that_of_the_name(content, name, level):
    assert level_of(Wish(name, ""), known_places(content)) == level


def test_the_level_that_is_told_counts(content):
    assert level_of(Wish("江城大学科学技术协会", "", level="市级"), known_places(content)) == "市级"
