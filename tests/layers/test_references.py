"""A record names only what lies in its own layer or below: whoever else builds on its layer would not have the rest."""

import pytest

from tests.content_folders import FIXTURE
from tests.layers.stack import award, contact, programme, said, site_of, stack

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


def above(layer):
    return f"在上面的“{layer}”层，用“ground”层的别的站没有它。"


ELSE, MOVE = "请改为指向列表页，或删去这一项", "请把它移到“ground”层，或删去这一项"
CASES = {  # why -> (what the ground has, what the region has, where, what is said)
    "a field": (
        {UP: notice(more="about: [page:awards, award:provincial]\n")},
        PROVINCIAL,
        "7:22",
        f"“有关”指向的奖项与荣誉“provincial”{above('region')}{ELSE}",
    ),
    "a link, told once": (
        {UP: notice("见[省奖](award:provincial)，再见[省奖](award:provincial)。")},
        PROVINCIAL,
        "9:5",
        f"链接“award:provincial”指向的奖项与荣誉“provincial”{above('region')}{ELSE}",
    ),
    "a record by its file": (
        {UP: notice("见[省奖]({filename}../records/awards/provincial.yml)。")},
        PROVINCIAL,
        "9:5",
        f"“records/awards/provincial.yml”{above('region')}{MOVE}",
    ),
    "a file": (
        {UP: notice("见[文件]({static}../files/paper.txt)。")},
        {"files/paper.txt": "x"},
        "9:5",
        f"“files/paper.txt”{above('region')}{MOVE}",
    ),
    "a picture": (
        {UP: notice("![几行](images/more.png)")},
        {"images/more.png": ROWS},
        "9:5",
        f"“images/more.png”{above('region')}{MOVE}",
    ),
    "the picture of a record": (
        {UP: notice(more="picture: {file: images/more.png, alt: 几行}\n")},
        {"images/more.png": ROWS},
        "7:17",
        f"“images/more.png”{above('region')}{MOVE}",
    ),
}


@pytest.mark.parametrize("ground, region, place, words", CASES.values(), ids=CASES)
def test_what_only_a_layer_above_has_is_not_named(tmp_path, ground, region, place, words):
    assert said(stack(tmp_path, ground, region)) == [f"content/ground/{UP}:{place}: {words}"]


def test_whom_to_ask_and_forms_have_a_way_out_of_their_own(tmp_path):
    ground = {"records/programmes/bridge.yml": programme("架桥", "contacts: [office]\nforms: [paper]\n")}
    town = {
        "records/contacts/office.yml": contact("办公室", "科普"),
        "records/forms/paper.yml": PAPER,
        "files/paper.txt": "x",
    }
    assert said(stack(tmp_path, ground, town=town)) == [
        f"content/ground/records/programmes/bridge.yml:8:12: “联系方式”指向的联系渠道“office”{above('town')}"
        "要问谁，写 ask 和主题，由本地的联系渠道回答",
        f"content/ground/records/programmes/bridge.yml:9:9: “表格”指向的表格下载“paper”{above('town')}"
        "要表格，写 wants_form 和用途，由本地的表格回答",
    ]


def test_what_a_lower_layer_has_too_may_be_named(tmp_path):
    """The town has its own award of that name, and its own picture:
    whoever else stands on the ground has the ground's."""
    ground = {
        **PROVINCIAL,
        "images/more.png": ROWS,
        UP: notice("见[省奖](award:provincial)。\n\n![几行](images/more.png)", "about: [award:provincial]\n"),
    }
    assert said(stack(tmp_path, ground, town={**PROVINCIAL, "images/more.png": ROWS})) == []


def test_down_everything_may_be_named(tmp_path):
    body = "见[奖](award:youth-award)和[省奖](award:provincial)。\n\n![几行](images/rows.png)"
    town = {UP: notice(body, "about: [award:provincial]\n")}
    footer = "footer:\n  - {text: 省奖, to: award:provincial}\n"
    catalogue = site_of(stack(tmp_path, region=PROVINCIAL, town=town, settings=footer))
    assert [other.key for other in catalogue.referring(catalogue.get("award", "provincial"))] == ["notice:up"]


def test_a_region_names_the_ground_and_not_the_town(tmp_path):
    region = {UP: notice(more="about: [award:youth-award, award:local]\n")}
    assert said(stack(tmp_path, region=region, town={"records/awards/local.yml": award("市奖")})) == [
        f"content/region/{UP}:7:28: “有关”指向的奖项与荣誉“local”在上面的“town”层，用“region”层的别的站没有它。{ELSE}"
    ]
