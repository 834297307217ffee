"""Tests which layers a site consists of, and the messages about layers that are missing or cannot be told apart."""

import shutil
from pathlib import Path

import pytest

from plugins.publishing.build import BuildFailed, Order, build
from plugins.records.model.layer import stack_of, topmost
from plugins.records.model.loader import load
from tests.content_folders import FIXTURE, TODAY, fixture_and
from tests.layers.stack import NAMES, award, layer_yml, messages_of, site_of, stack, write


def test_a_stack_has_the_lowest_layer_first_and_the_site_last(tmp_path):
    layers, problems = stack_of(stack(tmp_path))
    assert problems == []
    assert [(layer.name, layer.height, layer.below) for layer in layers] == [
        ("ground", 0, "../ground"),
        ("region", 1, "../region"),
        ("town", 2, "."),
    ]


def test_a_stack_is_found_from_within_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(stack(tmp_path))
    assert messages_of(".") == []


def test_layer_yml_describes_a_layer(tmp_path):
    layers = load(stack(tmp_path)).layers
    assert [layer.about and layer.about.name for layer in layers] == ["ground层", "region层", None]


def test_every_layer_of_a_sound_stack_passes_the_check(tmp_path):
    town = stack(tmp_path)
    assert [messages_of(town.parent / name) for name in NAMES] == [[], [], []]
    assert messages_of(town, "reminder") == []


def test_a_folder_without_layers_is_a_stack_of_one():
    layers, problems = stack_of(FIXTURE)
    assert [(layer.name, layer.height, layer.below, layer.about) for layer in layers] == [("content", 0, ".", None)]
    assert problems == []


def change_layers(town, old, new):
    """Replace a part of the line of site.yml that names the layers."""
    settings = town / "site.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


AT, END = "content/town/site.yml:1:", "请把它放在旁边，或删去这一项"
FAULTS = {  # {value of `layers` in site.yml: (column, the only message)}
    "[ground, regoin]": ("18", "“下面的层”里的“regoin”不存在：旁边没有这个文件夹。是否要写“region”？"),
    "[ground, elsewhere]": ("18", f"“下面的层”里的“elsewhere”不存在：旁边没有这个文件夹。{END}"),
    "[ground, note.txt]": ("18", f"“下面的层”里的“note.txt”不存在：旁边没有这个文件夹。{END}"),
    "[ground, region, ground]": ("26", "“下面的层”里的“ground”写了两次。每一层只写一次，也不写自己"),
    "[ground, town]": ("18", "“下面的层”里的“town”写了两次。每一层只写一次，也不写自己"),
    "[ground, papers]": ("18", "“下面的层”里的“papers”里没有 layer.yml，不是一层内容。请补上 layer.yml，或删去这一项"),
    "[region, ground]": ("10", "“下面的层”里的“region”要用到 ground，请写在它前面"),
    "[region]": ("10", "“下面的层”里的“region”要用到 ground，请写在它前面"),
    "[ground, ../more/ground]": (
        "18",
        "“下面的层”里的“../more/ground”和另一层的文件夹同名，提示里分不清。请把其中一个文件夹改名",
    ),
    "ground": ("9", "“下面的层”应为 列表，每项一行并以“- ”开头，现为“ground”。是否要写“[ground]”？"),
    "": ("8", "“下面的层”应为 列表，每项一行并以“- ”开头，现在空着"),
}


@pytest.mark.parametrize("named, column, words", [(named, *told) for named, told in FAULTS.items()], ids=list(FAULTS))
def test_a_fault_of_the_stack_is_the_only_message(tmp_path, named, column, words):
    town = stack(tmp_path)
    write(
        tmp_path, {"content/note.txt": "x", "content/papers/note.md": "x", "more/ground/layer.yml": layer_yml("ground")}
    )
    change_layers(town, " [ground, region]", f" {named}".rstrip())
    assert messages_of(town) == [f"{AT}{column}: {words}"]


def test_a_layer_may_be_in_another_folder(tmp_path):
    town = stack(tmp_path)
    shutil.move(town, tmp_path / "sites/town")
    town = tmp_path / "sites/town"
    change_layers(town, "[ground, region]", "[../content/ground, ../content/region]")
    assert messages_of(town) == []
    write(town, {"records/awards/new.yml": "title: x\n"})
    write(tmp_path, {"content/ground/records/awards/other.yml": "title: x\n"})
    paths = {line.split(":")[0] for line in messages_of(town)}
    assert paths == {"town/records/awards/new.yml", "content/ground/records/awards/other.yml"}


def test_missing_fields_of_layer_yml_are_reported(tmp_path):
    assert messages_of(stack(tmp_path, region={"layer.yml": "name: 省里\nlayers: [ground]\n"})) == [
        "content/region/layer.yml:1:1: 缺少“地方”（place）",
        "content/region/layer.yml:1:1: 缺少“版本”（version）",
        "content/region/layer.yml:1:1: 缺少“维护单位”（maintained_by）",
    ]


def test_a_misnamed_settings_file_is_reported(tmp_path):
    town = stack(tmp_path, region={"synonym.yml": "groups: []\n"}, town={"layers.yml": "x: 1\n"})
    assert messages_of(town) == [
        (
            "content/region/synonym.yml:1:1: 这里只放 site.yml、layer.yml、synonyms.yml 和文件夹。"
            "记录请放进 records 里它那一类的文件夹"
        ),
        "content/town/layers.yml:1:1: 这里只放 site.yml、synonyms.yml 和文件夹。记录请放进 records 里它那一类的文件夹",
    ]


@pytest.mark.parametrize("text, name", [("town\n", "town"), ("\ufeffregion", "region")])
def test_the_file_default_names_the_topmost_layer(tmp_path, text, name):
    write(tmp_path, {"content/default": text})
    assert topmost(tmp_path / "content") == tmp_path / "content" / name
    assert topmost(tmp_path) == tmp_path


def test_a_shared_layer_cannot_be_built(tmp_path):
    region = stack(tmp_path).parent / "region"
    with pytest.raises(BuildFailed) as refusal:
        build(Order(content=region, output=tmp_path / "output", today=TODAY))
    assert (
        str(refusal.value)
        == f"{region} 是给别的站用的一层内容，没有 site.yml，不能单独生成网站。请用 --content 写有 site.yml 的那一层。"
    )
    assert not (tmp_path / "output").exists()


def test_a_shared_layer_can_be_checked(tmp_path):
    town = stack(tmp_path, region={"records/awards/provincial.yml": award("省奖").replace("市级", "世界级")})
    assert messages_of(town.parent / "region") == [
        (
            "content/region/records/awards/provincial.yml:6:8: “级别”应为 区县级、市级、省级、国家级 之一，"
            "现为“世界级”。是否要写“省级”？"
        )
    ]


def test_a_missing_vocabulary_is_reported_with_advice(tmp_path):
    town = stack(tmp_path)
    (town.parent / "ground/vocabularies/districts.yml").unlink()
    assert messages_of(town) == [
        "content/town/vocabularies/districts.yml:1:1: 缺少这个文件，下面的层也没有。"
        "请建一个，照别的词表写 title 和 terms，一项一行，如 - {id: east, label: 城东}"
    ]


def test_the_message_about_missing_settings_mentions_layers(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / "site.yml").unlink()
    assert messages_of(content) == [
        "content/site.yml:1:1: 缺少这个文件。可从示例站点复制一份再改；用到别的内容层的，写上 layers，"
        "如 layers: [national]，那些层里有的页面和词表就不用再写"
    ]


def test_a_record_says_which_layer_has_it(tmp_path):
    catalogue = site_of(stack(tmp_path, region={"records/awards/provincial.yml": award("省奖")}))
    record = catalogue.get("award", "provincial")
    assert (record.layer.name, record.path) == ("region", "content/region/records/awards/provincial.yml")
    assert Path(record.inside) == Path("records/awards/provincial.yml")
