"""Tests the page to look up certificates by keyboard, without scripts and without data."""

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

PAGE = "certificates/"
ANSWER = "[data-certificate-answer]"
LIVE = "[data-certificate-live]"

pytestmark = pytest.mark.xdist_group("browser")


def ask(page, number):
    page.get_by_label("证书编号", exact=True).fill(number)
    page.keyboard.press("Enter")


def test_the_whole_path_by_key(page, address):
    page.goto(address + PAGE)
    tab_to(page, page.get_by_label("证书编号", exact=True))
    ask(page, "示例［2026］001")
    expect(page.locator(ANSWER)).to_contain_text("查到了")
    expect(page.locator(ANSWER)).to_contain_text("示例获奖者（果树栽培）")
    expect(page.locator(LIVE)).to_contain_text("本站的记录：示例获奖者（果树栽培），2027 年青年奖，已表彰。")
    assert page.url == address + PAGE, "the number is in no address"
    assert violations(page, AXE) == []
    tab_to(page, page.get_by_role("link", name="看本站的记录"))
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}laureates/gardener/")


def test_a_revoked_honour_and_an_unknown_number_are_told_plainly(page, address):
    page.goto(address + PAGE)
    ask(page, "示例〔2026〕002")
    expect(page.locator(f"{ANSWER} h2")).to_have_text("查到了，已撤销")
    expect(page.locator(LIVE)).to_contain_text("证书不再有效")
    ask(page, "示例〔2026〕999")
    expect(page.locator(f"{ANSWER} h2")).to_have_text("没有查到")
    expect(page.locator(ANSWER)).to_contain_text("这不等于证书是假的")
    expect(page.locator(f"{ANSWER} a")).to_have_attribute("href", "#not-found")
    ask(page, "（）")
    expect(page.locator("#certificate-number-fault")).to_have_text("请填证书上印的编号")
    expect(page.locator(ANSWER)).to_be_hidden()


def test_only_the_file_beside_the_page_is_asked_for(page, address):
    page.goto(address + PAGE)
    asked = asked_by(page)
    ask(page, "示例〔2026〕001")
    expect(page.locator(ANSWER)).to_be_visible()
    assert [url.split("?")[0] for url in asked] == [f"{address}{PAGE}certificates.json"]


def test_without_data_the_table_remains(page, address):
    page.route("**/certificates.json*", lambda route: route.abort())
    page.goto(address + PAGE)
    ask(page, "示例〔2026〕001")
    expect(page.locator("#certificate-number-fault")).to_contain_text("也可以在下面的表里找。")


def test_without_scripts_there_is_the_table_alone(browser, address):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + PAGE)
        expect(page.get_by_label("证书编号", exact=True)).to_be_hidden()
        expect(page.get_by_role("row", name="示例〔2026〕002")).to_contain_text("已撤销")
