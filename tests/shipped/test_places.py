"""Tests that the list of provinces and cities is complete and that the judged sentences are read correctly with it."""

from collections import Counter

from plugins.places.place import Place
from plugins.records.model.vocabulary import PlaceFile
from plugins.records.reading.source_file import read
from tests.content_folders import ROOT
from tests.places.judged import KNOWN_FAULTS, judged_finder, misread_sentences

FILE = ROOT / "content/national/vocabularies/places.yml"


def terms():
    source, problems = read(FILE, FILE.name)
    assert problems == []
    return PlaceFile.model_validate(source.document.data).terms


def test_every_province_and_every_city_is_in_the_list():
    """There are 34 units at the level of a province, 293 cities, 30 autonomous prefectures, 7 regions and 3 leagues."""
    listed = terms()
    cities = Counter(term.label[-1] for term in listed if term.province)
    assert sum(not term.province for term in listed) == 34
    assert cities == {"市": 293, "州": 30, "区": 7, "盟": 3}
    assert len({term.id for term in listed}) == len({term.label for term in listed}) == 367


def test_each_name_belongs_to_one_place():
    names = Counter(name for term in terms() for name in (term.label, *term.short))
    assert [name for name, count in names.items() if count > 1] == []


def test_each_province_has_its_abbreviations():
    assert [term.label for term in terms() if bool(term.abbreviations) == bool(term.province)] == []


def test_the_judged_sentences_are_read_correctly_with_the_whole_list():
    places = [
        Place(term.label, tuple(term.short), term.province, tuple(term.abbreviations), term.word) for term in terms()
    ]
    assert misread_sentences(judged_finder(places)) == KNOWN_FAULTS
