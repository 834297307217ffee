"""Whose words a page shows, and whose faults they are."""

import json

import pytest

from plugins.publishing.build import Order, build
from plugins.records.checking import check
from tests.built_pages import pages_of
from tests.content_folders import TODAY, fixture_below

def test_a_page_says_which_layer_has_brought_it_and_who_looks_after_it(tmp_path):
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


@pytest.mark.parametrize("keeper, layer, fault, told", [
    ("别的单位", "ground", STYLE, "reminder"), ("测试市科学技术协会", "ground", STYLE, "error"), ("别的单位", "town", STYLE, "error"),
    ("别的单位", "ground", REVIEW, None), ("测试市科学技术协会", "ground", REVIEW, "reminder"), ("别的单位", "town", REVIEW, "reminder")])
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
        [fault is STYLE and told == "reminder"] if told else [])
