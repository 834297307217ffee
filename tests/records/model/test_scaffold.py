"""Tests that a scaffold has every field of its kind and becomes a record once it is filled in."""

import pytest

from plugins.records.model.kind import all_kinds
from plugins.records.model.scaffold import ScaffoldRefused, scaffold, write_scaffold
from plugins.records.reading.strict_yaml import parse

KINDS = all_kinds()


@pytest.mark.parametrize("name", KINDS)
def test_every_field_is_there_with_its_help(name):
    kind = KINDS[name]
    text = scaffold(kind)
    for field, info in kind.fields.model_fields.items():
        assert f"{field}:" in text
        assert info.title in text or field == "draft"
    document, problems = parse(text, "x.yml")
    assert problems == []
    needed = {field for field, info in kind.fields.model_fields.items() if info.is_required()}
    assert set(document.data) == needed | {"draft"}


def test_it_is_written_where_the_kind_lives(tmp_path):
    assert write_scaffold(tmp_path, "award", "my-award") == tmp_path / "records/awards/my-award.yml"
    assert write_scaffold(tmp_path, "notice", "hello") == tmp_path / "notices/hello.md"
    assert (tmp_path / "notices/hello.md").read_text(encoding="utf-8").startswith("---\n# 通知动态")


@pytest.mark.parametrize(
    "kind, slug, words",
    [
        ("awrad", "x", "没有“awrad”这一类。是否要写“award”？"),
        ("award", "青年奖", "文件名“青年奖”应为小写字母、数字和连字符，如 youth-award"),
    ],
)
def test_a_wrong_name_is_refused_in_words(tmp_path, kind, slug, words):
    with pytest.raises(ScaffoldRefused, match=words):
        write_scaffold(tmp_path, kind, slug)
    assert list(tmp_path.rglob("*")) == []


def test_a_file_that_exists_is_never_overwritten(tmp_path):
    write_scaffold(tmp_path, "award", "my-award")
    with pytest.raises(ScaffoldRefused, match="已经有了"):
        write_scaffold(tmp_path, "award", "my-award")


def test_what_a_layer_below_has_is_not_replaced_by_mistake(tmp_path):
    below, town = tmp_path / "ground", tmp_path / "town"
    below.mkdir()
    town.mkdir()
    write_scaffold(below, "award", "my-award")
    (below / "layer.yml").write_text("name: x\n", encoding="utf-8")
    (town / "site.yml").write_text("layers: [ground]\n", encoding="utf-8")
    with pytest.raises(
        ScaffoldRefused,
        match=(
            "下面的“ground”层已经有 records/awards/my-award，新的会整页代替它。请换一个文件名；"
            "真要代替，把那个文件复制过来再改"
        ),
    ):
        write_scaffold(town, "award", "my-award")
    assert not (town / "records").exists()
