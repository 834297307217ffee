"""Tests from which layer the words of a page come, and to whom its faults are reported."""

import json

import pytest

from plugins.publishing.build import Order
from plugins.records.checks.checking import check
from tests.built_pages import pages_of
from tests.content_folders import TODAY, fixture_below


def test_a_page_says_which_layer_has_brought_it_and_who_looks_after_it(build, tmp_path):
    top = fixture_below(tmp_path, "基础内容编写组")
    build(Order(content=top, output=tmp_path / "output", today=TODAY))
    pages = pages_of(tmp_path / "output")

    def said(address):
        return [" ".join(item.itertext()) for item in pages[address].xpath("//*[contains(@class, 'review__item')]")]

    assert said("awards/youth-award/")[0] == "负责部门 基础内容编写组"
    assert said("awards/youth-award/")[3] == "内容来自 示例基础内容，2026.11 版，由基础内容编写组维护"
    assert said("contacts/hotline/")[0] == "负责部门 测试办公室" and len(said("contacts/hotline/")) == 3
    for name, layer in (("awards", "示例基础内容"), ("contacts", None)):
        data = json.loads((tmp_path / f"output/data/{name}.json").read_bytes())
        assert {record.get("layer") for record in data["records"]} == {layer}
        schema = json.loads((tmp_path / f"output/data/{name}.schema.json").read_bytes())
        assert schema["$defs"]["record"]["properties"]["layer"]["title"] == "内容层"


STYLE = ("“摘要”只有", "summary: 。")
REVIEW = ("该核对了", "reviewed: 2020-01-05")


@pytest.mark.parametrize(
    "keeper, layer, fault, told",
    [
        ("别的单位", "ground", STYLE, "reminder"),
        ("测试市科学技术协会", "ground", STYLE, "error"),
        ("别的单位", "town", STYLE, "error"),
        ("别的单位", "ground", REVIEW, None),
        ("测试市科学技术协会", "ground", REVIEW, "reminder"),
        ("别的单位", "town", REVIEW, "reminder"),
    ],
)
def test_what_makes_no_page_wrong_is_for_the_keeper_of_its_layer(tmp_path, keeper, layer, fault, told):
    top = fixture_below(tmp_path, keeper)
    file = top.parent / layer / "records/contacts/hotline.yml"
    if layer == "ground":
        (top / "records/contacts/hotline.yml").unlink()
    words, line = fault
    kept = [each for each in file.read_text(encoding="utf-8").split("\n") if not each.startswith(line.split(":")[0])]
    file.write_text("\n".join([line, *kept]), encoding="utf-8")
    _, problems = check(top, TODAY)
    found = [problem for problem in problems if words in problem.message]
    assert [problem.severity for problem in found] == ([told] if told else [])
    assert [problem.message.endswith("这一页由“别的单位”维护，不妨碍生成网站，请告诉他们") for problem in found] == (
        [fault is STYLE and told == "reminder"] if told else []
    )


def test_what_is_missing_is_to_be_put_into_the_layer_of_the_site(tmp_path):
    town = fixture_below(tmp_path)
    fields = (
        "title: 一\nsummary: 一二三四五六七八九十一二三四五。\nreviewed: 2026-11-01\ncolumn: 通知公告\n"
        "date: 2026-11-01\nsource: 测试办公室\n"
    )
    (town / "notices").mkdir()
    (town / "notices/one.md").write_text(
        f"---\n{fields}about: [law:ninety-nine-bottles]\n---\n\n[下载]({{static}}/files/none.docx)\n\n"
        "![图](images/none.png)\n",
        encoding="utf-8",
    )
    said = " ".join(problem.message for problem in check(town, TODAY)[1] if problem.path == "town/notices/one.md")
    assert "请先在 town/records/laws 里建这个文件" in said
    assert "文件不存在：town/files/none.docx" in said and "图片 town/images/none.png 不存在" in said


def test_of_a_folder_with_layers_somebody_has_to_say_which_is_meant(tmp_path):
    fixture_below(tmp_path)
    assert [str(problem) for problem in check(tmp_path, TODAY)[1]] == [
        f"{tmp_path}:1:1: 这里放着 2 层内容（town、ground），没有说是哪一层。请把它的名字写进这里的 default 文件，"
        f"或者写 --content {tmp_path / 'town'}"
    ]
