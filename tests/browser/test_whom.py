"""Whom to ask: one answer by keyboard alone, all of them without script."""

import pytest

pytestmark = pytest.mark.xdist_group("browser")
SHOWN = ".whom__item:visible"


def choose(page, label):
    """Press the arrow until the choice that has the focus is `label`."""
    while page.evaluate("document.activeElement.selectedOptions[0].text") != label:
        page.keyboard.press("ArrowDown")


def test_the_whole_path_by_key(page, address):
    page.goto(address + "contacts/")
    everything = page.locator(SHOWN).count()
    page.get_by_role("combobox", name="什么事").focus()
    choose(page, "科普")
    assert page.locator(SHOWN).count() == 2
    assert page.locator("[data-whom-status]").inner_text() == "科普：先找科普部（示例）"
    page.keyboard.press("Tab")
    choose(page, "琅琊")
    assert page.locator("[data-whom-status]").inner_text() == "科普：先找琅琊科技服务点（示例）"
    assert page.locator(SHOWN).count() == 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "琅琊科技服务点（示例）"
    page.get_by_role("combobox", name="什么事").select_option("")
    assert page.locator(SHOWN).count() == everything - 3, "where the desk answers, the answer for everywhere is gone"
    assert page.locator("[data-whom-status]").inner_text() == "列出全部"


def test_an_address_leads_to_its_answer(page, address):
    page.goto(address + "contacts/#ask-ip")
    assert page.locator(SHOWN).count() == 1
    assert page.get_by_role("combobox", name="什么事").input_value() == "ip"
    page.evaluate("location.hash = 'ask-outreach-langya'")
    page.wait_for_function("document.querySelector('[data-whom-district]').value === 'langya'")
    assert page.locator(SHOWN).count() == 1


def test_without_script_all_answers_are_there_and_nothing_to_choose(browser, address):
    with browser.new_context(java_script_enabled=False, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(address + "contacts/")
        assert page.locator(SHOWN).count() > 10
        assert page.locator("[data-whom-topic]").is_hidden()
        page.goto(address + "contacts/topics/ip/")
        assert page.locator(SHOWN).all_inner_texts()[0].startswith("知识产权")
        assert page.locator(SHOWN).count() == 1
