"""The card of a record in a list: what its kind says matters there, and what is the same for all kinds."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.cards import of_record
from plugins.records.pages.adapters.view import View
from tests.content_folders import GALLERY, TODAY, fixture_with


@pytest.fixture(scope="module")
def view(tmp_path_factory):
    catalogue, _ = check(fixture_with(tmp_path_factory.mktemp("cards"), GALLERY), TODAY)
    return View(catalogue, "..", {})


def card(view, key, *given):
    return of_record(view, view.catalogue.get(*key.split(":")), *given)


def test_a_card_has_all_that_the_component_shows(view):
    found = card(view, "event:pruning", 2)
    assert found == {
        "title": "冬季果树修剪培训",
        "url": "../events/pruning/",
        "summary": "田间讲半天、练半天，带剪刀来就行。",
        "tags": ["培训"],
        "facts": ["2026年12月5日 09:00", "示例果园"],
        "status_now": found["status_now"],
        "example": False,
        "hue": "learning",
        "level": 2,
        "until": None,
    }
    assert found["status_now"].label == "可以报名，即将截止"


@pytest.mark.parametrize(
    "key, tags, facts",
    [
        ("programme:station", ["办事指南"], ["对象：企业、学会和农技协"]),
        ("award:youth-award", ["市级", "评选表彰"], ["每两年一届"]),
        ("station:tea", ["专家工作站"], ["示例茶业专业合作社", "海青", "茶学"]),
        ("expert:tea", ["茶学"], ["研究员", "示例茶业专业合作社", "服务海青、张家楼"]),
        ("term:disclosure", [], []),
    ],
)
def test_each_kind_says_what_matters_in_a_list(view, key, tags, facts):
    found = card(view, key)
    assert (found["tags"], found["facts"]) == (tags, facts)


def test_of_many_places_a_card_names_the_first(view):
    fields = view.catalogue.get("expert", "tea").fields
    districts = ["海青", "张家楼", "大村", "琅琊", "王台"]
    facts = fields.model_copy(update={"districts": districts}).facts_in_list(view.catalogue)
    assert facts[-1] == "服务海青、张家楼、大村、琅琊等5处"
    assert fields.model_copy(update={"districts": []}).facts_in_list(view.catalogue)[-1] == "示例茶业专业合作社"


def test_what_comes_due_next_is_told_until_it_is_over(view):
    assert card(view, "round:youth-2026")["facts"] == [
        {"text": "单位推荐：2026年12月11日", "until": "2026-12-11T17:00+08:00"}
    ]


def test_a_tag_does_not_repeat_the_heading_above_it(view):
    assert card(view, "award:youth-award", 3, "市级")["tags"] == ["评选表彰"]


def test_a_question_is_answered_in_the_list(view):
    found = card(view, "guide:disclosure")
    assert (found["summary"], found["facts"]) == ("期刊论文已经发表：一般不能再申请", [])
    assert found["tags"] == ["披露之前", "专利", "技术合同"]
