"""The way to a page, as breadcrumbs."""

from types import SimpleNamespace

from plugins.records.pages.adapters.trail import breadcrumbs


def test_the_way_leads_from_the_home_page_through_the_list(view):
    award = view.catalogue.get("award", "youth-award")
    found = breadcrumbs(view, award, None, None)
    assert found["items"][0] == {"text": "首页", "url": "../"}
    assert found["items"][1]["url"] == "../awards/"
    assert found["current"] == award.title


def test_a_part_of_a_page_and_a_choice_of_a_list_come_after_their_page(view):
    award = view.catalogue.get("award", "youth-award")
    part = breadcrumbs(view, award, None, "一页纸")
    assert (part["items"][-1]["url"], part["current"]) == ("../awards/youth-award/", "一页纸")
    chosen = breadcrumbs(view, view.catalogue.get("page", "awards"), SimpleNamespace(value_label="市级"), None)
    assert (chosen["items"][-1]["url"], chosen["current"]) == ("../awards/", "市级")


def test_the_home_page_has_none(view):
    assert breadcrumbs(view, view.catalogue.get("page", "index"), None, None) is None
