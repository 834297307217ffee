"""Tests that a record refers only to its own layer and those below.

Another site that uses the layer does not have the layers above it.
"""

import pytest

from tests.content_folders import FIXTURE
from tests.layers.stack import award, contact, messages_of, programme, site_of, stack

PROVINCIAL = {"records/awards/provincial.yml": award("省奖")}
PAPER = (
    "title: 示例表\nsummary: 一张表。\nreviewed: 2026-11-01\nversion: 2026年版\nfile: files/paper.txt\n"
    "valid_from: 2026-01-01\n"
)
ROWS = (FIXTURE / "images/rows.png").read_bytes()
UP = "notices/up.md"


def notice(body="正文。", more=""):
    return (
        "---\ntitle: 说到上面\nsummary: 一条通知。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: 2026-11-02\n"
        f"{more}---\n\n{body}\n"
    )


def higher_layer(layer):
    """Return the part of a message which says that the higher `layer` has the record."""
    return f"在上面的“{layer}”层，用“ground”层的别的站没有它。"


ELSE, MOVE = "请改为指向列表页，或删去这一项", "请把它移到“ground”层，或删去这一项"
CASES = {  # {name: (files of the ground, files of the region, place, message)}
    "a field": (
        {UP: notice(more="about: [page:awards, award:provincial]\n")},
        PROVINCIAL,
        "7:22",
        f"“有关”指向的奖项与荣誉“provincial”{higher_layer('region')}{ELSE}",
    ),
    "a link, told once": (
        {UP: notice("见[省奖](award:provincial)，再见[省奖](award:provincial)。")},
        PROVINCIAL,
        "9:5",
        f"链接“award:provincial”指向的奖项与荣誉“provincial”{higher_layer('region')}{ELSE}",
    ),
    "a record by its file": (
        {UP: notice("见[省奖]({filename}../records/awards/provincial.yml)。")},
        PROVINCIAL,
        "9:5",
        f"“records/awards/provincial.yml”{higher_layer('region')}{MOVE}",
    ),
    "a file": (
        {UP: notice("见[文件]({static}../files/paper.txt)。")},
        {"files/paper.txt": "x"},
        "9:5",
        f"“files/paper.txt”{higher_layer('region')}{MOVE}",
    ),
    "a picture": (
        {UP: notice("![几行](images/more.png)")},
        {"images/more.png": ROWS},
        "9:5",
        f"“images/more.png”{higher_layer('region')}{MOVE}",
    ),
    "the picture of a record": (
        {UP: notice(more="picture: {file: images/more.png, alt: 几行}\n")},
        {"images/more.png": ROWS},
        "7:17",
        f"“images/more.png”{higher_layer('region')}{MOVE}",
    ),
}


@pytest.mark.parametrize("ground, region, place, words", CASES.values(), ids=CASES)
def test_a_reference_to_a_higher_layer_is_a_fault(tmp_path, ground, region, place, words):
    assert messages_of(stack(tmp_path, ground, region)) == [f"content/ground/{UP}:{place}: {words}"]


def test_references_to_contacts_and_forms_come_with_their_own_advice(tmp_path):
    ground = {"records/programmes/bridge.yml": programme("架桥", "contacts: [office]\nforms: [paper]\n")}
    town = {
        "records/contacts/office.yml": contact("办公室", "科普"),
        "records/forms/paper.yml": PAPER,
        "files/paper.txt": "x",
    }
    assert messages_of(stack(tmp_path, ground, town=town)) == [
        f"content/ground/records/programmes/bridge.yml:9:12: “联系方式”指向的联系渠道“office”{higher_layer('town')}"
        "要问谁，写 ask 和主题，由本地的联系渠道回答",
        f"content/ground/records/programmes/bridge.yml:10:9: “表格”指向的表格下载“paper”{higher_layer('town')}"
        "要表格，写 wants_form 和用途，由本地的表格回答",
    ]


def test_a_record_that_a_lower_layer_has_too_may_be_named(tmp_path):
    """The town has its own award of this name and its own picture; other sites over the ground have those of the
    ground.
    """
    ground = {
        **PROVINCIAL,
        "images/more.png": ROWS,
        UP: notice("见[省奖](award:provincial)。\n\n![几行](images/more.png)", "about: [award:provincial]\n"),
    }
    assert messages_of(stack(tmp_path, ground, town={**PROVINCIAL, "images/more.png": ROWS})) == []


def test_references_to_lower_layers_are_allowed(tmp_path):
    body = "见[奖](award:youth-award)和[省奖](award:provincial)。\n\n![几行](images/rows.png)"
    town = {UP: notice(body, "about: [award:provincial]\n")}
    footer = "footer:\n  - {text: 省奖, to: award:provincial}\n"
    catalogue = site_of(stack(tmp_path, region=PROVINCIAL, town=town, settings=footer))
    assert [other.key for other in catalogue.referring(catalogue.get("award", "provincial"))] == ["notice:up"]


def test_a_region_names_the_ground_and_not_the_town(tmp_path):
    region = {UP: notice(more="about: [award:youth-award, award:local]\n")}
    assert messages_of(stack(tmp_path, region=region, town={"records/awards/local.yml": award("市奖")})) == [
        f"content/region/{UP}:7:28: “有关”指向的奖项与荣誉“local”在上面的“town”层，用“region”层的别的站没有它。{ELSE}"
    ]
