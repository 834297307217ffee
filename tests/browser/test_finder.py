"""Tests that lists are narrowed by plain links, and in place where scripts run."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")


def shown(page):
    return page.locator("[data-record]:visible")


def test_without_script_a_facet_is_a_link_to_a_page_of_its_own(plain_page, address):
    plain_page.goto(address + "stations/")
    expect(shown(plain_page)).to_have_count(3)
    plain_page.locator("[data-facet=district] summary").click()
    plain_page.locator("[data-facet=district] a", has_text="海青").click()
    plain_page.wait_for_url(address + "stations/district/haiqing/")
    expect(shown(plain_page)).to_have_count(2)
    assert plain_page.locator("h1").inner_text().endswith("海青")
    plain_page.goto(address + "search/?q=专利")
    expect(plain_page.get_by_text("站内搜索要用 JavaScript")).to_be_visible()


def test_demands_with_those_who_might_answer_are_narrowed_like_the_list_of_demands(page, plain_page, address):
    page.goto(address + "match/")
    expect(shown(page)).to_have_count(2)
    page.locator("[data-facet=products] summary").click()
    page.locator("[data-facet=products] label", has_text="林果").click()
    expect(shown(page).locator("h2")).to_have_text(["果园红蜘蛛怎样少用药（示例需求）"])
    plain_page.goto(address + "match/")
    plain_page.locator("[data-facet=products] summary").click()
    plain_page.locator("[data-facet=products] a", has_text="林果").click()
    plain_page.wait_for_url(address + "demands/products/fruit/")
    expect(shown(plain_page)).to_have_count(1)


def test_with_script_facets_combine_in_place_and_the_address_keeps_them(page, address):
    page.goto(address + "experts/")
    expect(shown(page)).to_have_count(3)
    page.locator("[data-facet=roles] label", has_text="科普大使").click()
    expect(shown(page)).to_have_count(1)
    page.wait_for_url(address + "experts/?roles=ambassador")
    expect(page.locator("[data-finder-status]")).to_have_text("专家共 1 条，身份：科普大使")
    page.locator("[data-facet=roles] label", has_text="讲学专家").click()
    expect(shown(page), "two values of one facet widen").to_have_count(2)
    page.wait_for_url("**/?roles=ambassador&roles=lecturer")
    page.reload()
    expect(shown(page)).to_have_count(2)
    assert page.url.endswith("?roles=ambassador&roles=lecturer")
    page.go_back()
    page.go_back()
    expect(shown(page)).to_have_count(3)


def test_facets_are_reached_and_ticked_by_keyboard(page, address):
    page.goto(address + "awards/")
    expect(shown(page)).to_have_count(4)
    box = page.locator("[data-facet=level] input").first
    box.focus()
    page.keyboard.press("Space")
    expect(box).to_be_checked()
    expect(shown(page)).to_have_count(2)
    clear = page.get_by_role("button", name="取消全部条件")
    clear.focus()
    page.keyboard.press("Enter")
    expect(shown(page)).to_have_count(4)
    page.wait_for_url(address + "awards/")


@pytest.fixture
def phone(page):
    page.set_viewport_size({"width": 375, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    return page


def choose(page, value):
    """Press one `value`, a locator of its words, in the facet that has it."""
    value.locator("xpath=ancestor::details[@data-facet]/summary").click()
    value.click()


@pytest.mark.parametrize("path", ["awards/", "contacts/", "deadlines/", "experts/", "laws/", "match/", "rights/"])
def test_on_a_phone_the_facets_close_and_the_first_record_is_seen(phone, address, path):
    phone.goto(address + path)
    choose(phone, phone.locator("[data-facet] label").first)
    expect(phone.locator("[data-facet] summary:visible")).to_have_count(0)
    assert shown(phone).first.bounding_box()["y"] < 600


def test_on_a_phone_the_line_counts_says_what_is_chosen_and_leads_on(phone, address):
    phone.goto(address + "experts/")
    roles = phone.locator("[data-facet=roles]")
    choose(phone, roles.locator("label", has_text="科普大使"))
    see = phone.get_by_role("button", name="看 1 条")
    expect(see, "the focus is not lost with the box").to_be_focused()
    expect(phone.locator(".facets__chosen")).to_have_text("身份：科普大使")
    expect(phone.locator("[data-finder-status]"), "it is announced").to_have_text("专家共 1 条，身份：科普大使")
    phone.get_by_role("button", name="改条件").click()
    expect(roles.get_by_label("科普大使")).to_be_focused()
    roles.locator("label", has_text="讲学专家").click()
    phone.get_by_role("button", name="看 2 条").click()
    expect(shown(phone).first.locator("a").first).to_be_focused()
    phone.reload()
    expect(phone.get_by_role("button", name="看 2 条"), "an address with conditions arrives closed").to_be_visible()
    phone.go_back()
    phone.get_by_role("button", name="取消全部条件").click()
    expect(roles.locator("summary")).to_be_focused()
    expect(phone.get_by_role("button", name=re.compile("^看 "))).to_have_count(0)


def test_on_a_phone_conditions_that_nothing_meets_say_so(phone, address):
    phone.goto(address + "experts/?roles=ambassador&fields=tea")
    expect(phone.locator(".facets__chosen")).to_have_text("没有符合的。身份：科普大使；领域：茶学")
    expect(phone.get_by_role("button", name="看 0 条")).to_be_hidden()
