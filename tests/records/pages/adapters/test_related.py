"""What a record names and what names it."""

import pytest

from plugins.records.pages.adapters.related import groups

from .views import view_and

LAUREATE = """title: 示例获奖者{number}
summary: 测试名录。
reviewed: 2026-11-01
round: youth-2027
year: 2027
category: 个人
state: 已撤销
announced: 2026-10-30
"""
LIST = """---
title: 获奖名录
summary: 测试名录。
reviewed: 2026-11-01
template: collection
collects: laureate
---
"""


def groups_by_kind(view, record, own_kinds=()):
    names = {kind.label: name for name, kind in view.catalogue.kinds.items()}
    return {names[group["title"]]: group for group in groups(view, record, own_kinds)["groups"]}


def test_records_stand_by_kind_whichever_side_names_the_other(view):
    found = groups_by_kind(view, view.catalogue.get("station", "tea"))
    assert [link["url"] for link in found["expert"]["links"]] == ["../experts/tea/"]
    assert found["expert"]["links"][0] == {
        "text": "示例专家（茶叶）",
        "url": "../experts/tea/",
        "note": "示例",
        "until": None,
    }
    expert = groups_by_kind(view, view.catalogue.get("expert", "tea"))
    assert "../stations/tea/" in [link["url"] for link in expert["station"]["links"]]


def test_what_the_page_shows_itself_and_platforms_are_left_out(view):
    event = view.catalogue.get("event", "pruning")
    assert event.fields.platform and event.fields.contacts
    assert set(groups_by_kind(view, event)) == {"organisation", "expert"}
    assert set(groups_by_kind(view, event, ["expert"])) == {"organisation"}


def test_a_law_is_not_followed_by_all_that_cite_it_but_a_contact_by_all_that_name_it(view):
    assert groups(view, view.catalogue.get("law", "patent-law"), [])["groups"] == []
    assert "round" in groups_by_kind(view, view.catalogue.get("contact", "hotline"))


@pytest.mark.parametrize("with_list", [True, False])
def test_of_many_the_first_are_named_and_the_list_has_the_rest(tmp_path, with_list):
    files = {f"records/laureates/no-{number}.yml": LAUREATE.format(number=number) for number in range(7)}
    view = view_and(tmp_path, files | ({"pages/laureates.md": LIST} if with_list else {}))
    found = groups_by_kind(view, view.catalogue.get("round", "youth-2027"))["laureate"]
    assert len(found["links"]) == 8
    assert found["more"] == ({"text": "全部获奖名录", "url": "../laureates/"} if with_list else None)
