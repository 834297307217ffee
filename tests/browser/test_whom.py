"""Tests the contacts: one answer for each topic and district by keyboard alone, all answers without scripts."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")
SHOWN = ".whom__item:visible"
STATUS = "[data-whom-status]"
ANSWERS = 7  # number of answers of the fixture: one for each topic, and one more for a district with its own desk


def choose(page, select, label):
    """Press the down arrow in the focused element `select` until its choice is `label`."""
    expect(select).to_be_focused()
    for _ in range(select.locator("option").count()):
        if select.evaluate("select => select.selectedOptions[0].text") == label:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"the arrow never reached {label}")


def test_the_whole_path_by_key(page, address):
    page.goto(address + "contacts/")
    expect(page.locator(SHOWN)).to_have_count(ANSWERS)
    topic, district = page.get_by_role("combobox", name="什么事"), page.get_by_role("combobox", name="在哪里")
    topic.focus()
    choose(page, topic, "科普")
    expect(page.locator(SHOWN)).to_have_count(2)
    expect(page.locator(STATUS)).to_have_text("科普：先找科普科（示例）")
    page.keyboard.press("Tab")
    choose(page, district, "琅琊")
    expect(page.locator(STATUS)).to_have_text("科普：先找琅琊服务点（示例）")
    expect(page.locator(SHOWN)).to_have_count(1)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("琅琊服务点（示例）")
    topic.select_option("")
    expect(page.locator(SHOWN), "where the desk answers, the answer for everywhere is gone").to_have_count(ANSWERS - 1)
    expect(page.locator(STATUS)).to_have_text("列出全部")


def test_an_address_leads_to_its_answer(page, address):
    page.goto(address + "contacts/#ask-ip")
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.get_by_role("combobox", name="什么事")).to_have_value("ip")
    page.evaluate("location.hash = 'ask-outreach-langya'")
    expect(page.locator("[data-whom-district]")).to_have_value("langya")
    expect(page.locator(SHOWN)).to_have_count(1)


def test_without_script_all_answers_are_there_and_nothing_to_choose(plain_page, address):
    plain_page.goto(address + "contacts/")
    expect(plain_page.locator(SHOWN)).to_have_count(ANSWERS)
    expect(plain_page.locator("[data-whom-topic]")).to_be_hidden()
    plain_page.goto(address + "contacts/topics/ip/")
    expect(plain_page.locator(SHOWN)).to_have_count(1)
    expect(plain_page.locator(SHOWN)).to_contain_text("知识产权")
