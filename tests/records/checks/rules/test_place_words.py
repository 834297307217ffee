"""Tests that a layer for others names no place but its own: an error in the national layer, else a reminder."""

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from plugins.records.checks.checking import check
from plugins.records.checks.rules import place_words
from plugins.records.model.layer import Layer, LayerFields
from plugins.records.model.vocabulary import PlaceName
from plugins.records.model.vocabulary_term import VocabularyTerm
from plugins.records.model.word_list import WordList
from plugins.records.reading.source_file import read
from tests.content_folders import TODAY, fixture_below

PLACES = WordList(
    "places",
    "省和市",
    tuple(
        PlaceName(id=str(number), **fields)
        for number, fields in enumerate(
            (
                {"label": "山东省", "short": ["山东"]},
                {"label": "青岛市", "short": ["青岛"], "province": "山东省"},
                {"label": "江苏省", "short": ["江苏"]},
                {"label": "日照市", "short": ["日照"], "province": "山东省", "word": "true"},
            )
        )
    ),
)
LISTED = WordList("place-exceptions", "不算地名的名称", (VocabularyTerm(id="dish", label="青岛大虾"),))


@dataclass
class Told:
    """A layer of a test: its folder, what it says of itself, and its files."""

    folder: str
    about: LayerFields | None
    texts: dict


def about(place, *names, keeper="某协会"):
    return LayerFields(name="层", place=place, version="1", maintained_by=keeper, names=[*names])


def told(folder, *stack):
    """Return [(str of a Problem, its severity)] for the `stack` of Tolds, the lowest first."""
    records, layers = [], []
    for height, each in enumerate(stack):
        layer = Layer(Path(each.folder).name, folder / each.folder, height, ".", each.about)
        layers.append(layer)
        for name, text in each.texts.items():
            file = layer.folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            if name.startswith("records/"):
                records.append(SimpleNamespace(source=read(file, layer.shown(file))[0], layer=layer))
    content = SimpleNamespace(layers=layers, vocabularies={"places": PLACES, "place-exceptions": LISTED}, half_read=[])
    return [
        f"{problem} [{problem.severity}]"
        for problem in place_words.check(SimpleNamespace(content=content, records=records))
    ]


def national(**texts):
    return Told("content/national", about("全国"), {f"records/{name}.md": text for name, text in texts.items()})


TOP = Told("content/town", about("江城区", "江城", "江城区"), {"records/own.md": "---\ntitle: 在青岛\n---\n"})


def test_a_place_in_what_holds_everywhere_is_an_error_told_once_a_file_and_word(tmp_path):
    text = "---\ntitle: 指引\n---\n请到青岛。\n\n在山东，在青岛，《青岛市办法》。春茶要日照。\n"
    assert told(tmp_path, national(one=text), TOP) == [
        (
            "content/national/records/one.md:4:3: 全国的内容里写了地名“青岛”（共 2 处）。"
            "各地的规定请写进本地那一层，这里改成“所在城市”一类的说法 [error]"
        ),
        (
            "content/national/records/one.md:6:2: 全国的内容里写了地名“山东”。"
            "各地的规定请写进本地那一层，这里改成“所在城市”一类的说法 [error]"
        ),
    ]


def test_sources_and_listed_names_are_not_told(tmp_path):
    text = "---\ntitle: 青岛大虾\nsources:\n  - {title: 山东的文件, publisher: 青岛市政府}\n---\n正文\n"
    assert told(tmp_path, national(one=text), TOP) == []


def test_names_of_a_higher_layer_are_foreign_below_it(tmp_path):
    assert told(tmp_path, national(one="---\ntitle: 江城区的站\n---\n长江城市群\n"), TOP) == [
        (
            "content/national/records/one.md:2:8: 全国的内容里写了江城区那一层的名称“江城区”。"
            "请写进那一层，这里改成“本会”“所在城市”一类的说法 [error]"
        )
    ]


def test_in_a_layer_between_what_is_not_its_own_is_a_reminder_for_whoever_keeps_it(tmp_path):
    text = {"records/one.md": "---\ntitle: 山东和青岛\n---\n日照市，江苏，江城\n"}
    between = Told("content/shandong", about("山东", keeper="山东省科协"), text)
    assert told(tmp_path, between, TOP) == [
        (
            "content/shandong/records/one.md:4:5: 山东的内容里写了别处的地名“江苏”。"
            "请告诉维护这一层的山东省科协 [reminder]"
        ),
        (
            "content/shandong/records/one.md:4:8: 山东的内容里写了江城区那一层的名称“江城”。"
            "请告诉维护这一层的山东省科协 [reminder]"
        ),
    ]


def test_its_own_names_are_at_home(tmp_path):
    between = Told("content/lake", about("江城", "江城"), {"records/one.md": "---\ntitle: 江城\n---\n"})
    assert told(tmp_path, between, TOP) == []


@pytest.mark.parametrize("name", ["synonyms.yml", "vocabularies/topics.yml"])
def test_lists_of_words_are_searched(tmp_path, name):
    layer = Told("content/national", about("全国"), {name: "title: 青岛的词\n"})
    assert [problem[: len(f"content/national/{name}:1:8")] for problem in told(tmp_path, layer, TOP)] == [
        f"content/national/{name}:1:8"
    ]


def test_the_list_of_places_names_places(tmp_path):
    layer = Told("content/national", about("全国"), {"vocabularies/places.yml": "title: 青岛\n"})
    assert told(tmp_path, layer, TOP) == []


def test_a_layer_from_elsewhere_is_known_by_the_name_of_its_folder(tmp_path):
    layer = Told("kx-national", about("全国"), {"synonyms.yml": "title: 青岛\n"})
    assert told(tmp_path, layer, TOP)[0].startswith("kx-national/synonyms.yml:1:8: ")


def test_what_is_on_top_is_its_own_and_what_holds_everywhere_is_checked_alone_too(tmp_path):
    assert told(tmp_path, TOP) == []
    assert len(told(tmp_path, national(one="---\ntitle: 青岛\n---\n"))) == 1


def test_a_layer_that_does_not_say_whose_it_is_is_not_searched(tmp_path):
    layer = national(one="---\ntitle: 青岛\n---\n")
    layer.about = None
    assert told(tmp_path, layer, TOP) == []


def test_the_check_of_a_site_searches_the_layers_below_it(tmp_path):
    town, ground = fixture_below(tmp_path), tmp_path / "ground"
    (ground / "vocabularies/places.yml").write_text(
        "title: 省和市\nterms:\n  - {id: shandong, label: 山东省, short: [山东]}\n", encoding="utf-8"
    )
    notice = (ground / "notices/opening.md").read_text(encoding="utf-8")
    (ground / "notices/opening.md").write_text(f"{notice}\n在山东。\n", encoding="utf-8")
    assert [str(problem) for problem in check(town, TODAY)[1] if problem.severity == "error"] == [
        f"ground/notices/opening.md:{notice.count(chr(10)) + 2}:2: 全国的内容里写了地名“山东”。"
        "各地的规定请写进本地那一层，这里改成“所在城市”一类的说法"
    ]
