"""Tests the record of learning hours.

The tests go from the page of an event to the printed sheet by keyboard alone, reload the page, save and load files,
refuse storage, and check that entries never leave the browser.
"""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.paper import pages
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.conftest import watched_page

TODAY = "2026-12-24T04:00:00Z"  # noon in the time zone of the site
PAGE = "tools/credits/"
STATUS, KEPT = "[data-credits-status]", "[data-credits-kept]"
SUMS = ".credits__sum"

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture
def page(page):
    """Return a page on the day of these tests, on which some events are over and some are not."""
    page.clock.set_fixed_time(TODAY)
    return page


def opened(page, address, hash=""):
    page.goto(address + PAGE + hash)
    expect(page.locator(KEPT)).not_to_be_empty()
    return page


def attend(page, slug):
    page.locator(f"#event-{slug} [data-attended]").click()
    expect(page.locator(STATUS)).to_contain_text("登记了")


def file_of(entries, version=1):
    text = json.dumps(
        {"format": "science-workers-home credits", "version": version, "entries": entries}, ensure_ascii=False
    )
    return {"name": "学时记录.json", "mimeType": "application/json", "buffer": text.encode()}


def load(page, file, words):
    """Load `file` and wait until the page shows `words` about it."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="从文件读入").click()
    chooser.value.set_files(file)
    expect(page.locator(STATUS)).to_contain_text(words)


def test_the_whole_path_by_key(page, address):
    page.goto(address + "events/exchange/")
    tab_to(page, page.get_by_role("link", name="登记学时"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + PAGE + "#event-exchange")
    expect(page.locator("[data-credits-offer-yes]")).to_be_focused()
    expect(page.locator("[data-credits-offer-words]")).to_have_text(
        "参加了“茶叶加工交流会（示例）”（2026年10月15日，6 学时）？"
    )
    asked = []
    page.on("request", lambda request: asked.append(request.url) if not request.url.startswith("blob:") else None)
    page.keyboard.press("Enter")
    expect(page.locator(STATUS)).to_have_text("登记了“茶叶加工交流会（示例）”，6 学时。共 1 条，6 学时。")
    expect(page.locator("[data-credits-live]")).to_have_text(re.compile("^登记了"))

    tab_to(page, page.get_by_label("姓名", exact=True))
    page.keyboard.type("示例姓名")
    tab_to(page, page.locator("summary", has_text="登记别处的学习"))
    page.keyboard.press("Enter")
    expect(page.locator("#ask-own-date-1")).to_be_visible()
    page.keyboard.press("Tab")
    for part in ("２０２５", "6", "3"):  # An input method for Chinese writes the year in full-width digits.
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    for words in ("示例研修班", None, "12.5", "", "示例 0031"):  # name, sort, hours, organiser, proof
        page.keyboard.type(words or "")
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(SUMS)).to_have_text(["2026年：6 学时", "2025年：12.5 学时"])
    expect(page.locator(":focus"), "the focus is where it is told").to_have_text(re.compile(r"^\s*登记了“示例研修班”"))

    page.reload()
    expect(page.locator(SUMS), "kept").to_have_count(2)
    expect(page.get_by_label("姓名", exact=True), "the name was not to be kept").to_have_value("")
    assert asked, "the page itself was asked for again"
    assert [url for url in asked if "%E7%A4%BA" in url or "0031" in url] == [] and page.url.endswith("#event-exchange")


def test_what_is_wrong_with_an_entry_is_said_at_its_fields(page, address):
    opened(page, address).locator("summary", has_text="登记别处的学习").click()
    page.get_by_role("button", name="登记这一条").click()
    for field, fault in {
        "ask-own-date": "填上参加的日期",
        "own-title": "写上名称，如 某某培训",
        "own-hours": "学时写大于 0、不超过 999 的数，可以带一位小数，如 4 或 1.5",
    }.items():
        expect(page.locator(f"#{field}-fault")).to_have_text(fault)
    expect(page.locator("#ask-own-date-1")).to_be_focused()
    for place, part in enumerate(("2026", "12", "25"), 1):
        page.locator(f"#ask-own-date-{place}").fill(part)
    page.locator("#own-title").fill("甲")
    expect(page.locator("#own-title-fault")).to_be_hidden()
    page.locator("#own-hours").fill("2")
    page.get_by_role("button", name="登记这一条").click()
    expect(page.locator("#ask-own-date-fault")).to_have_text("还没有到这一天，参加以后再登记")
    expect(page.locator(SUMS)).to_have_count(0)


def test_what_is_taken_away_comes_back_and_forgetting_asks_first(page, address):
    attend(opened(page, address), "exchange")
    focused = page.locator(":focus")
    page.locator("[data-credits-years]").get_by_role("button", name="去掉").press("Enter")
    expect(page.locator(STATUS)).to_have_text("去掉了“茶叶加工交流会（示例）”。")
    expect(focused).to_have_text("撤销")
    page.keyboard.press("Enter")
    expect(page.locator(SUMS)).to_have_text(["2026年：6 学时"])
    page.get_by_label("在这个浏览器里记住姓名").check()
    page.get_by_label("姓名", exact=True).fill("示例姓名")
    page.get_by_role("button", name="全部忘记", exact=True).press("Enter")
    expect(focused).to_have_text("留着")
    page.keyboard.press("Escape")
    expect(focused).to_have_text("全部忘记")
    expect(page.locator(SUMS)).to_have_count(1)
    page.keyboard.press("Enter")
    expect(focused).to_have_text("留着")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(STATUS)).to_contain_text("不再有您的学时记录")
    expect(page.locator(SUMS)).to_have_count(0)
    assert page.evaluate("[...Object.keys(localStorage)]") == []


def test_the_number_of_a_proof_is_written_beside_its_entry(page, address):
    attend(opened(page, address), "exchange")
    attend(page, "secrets")
    proof = page.get_by_label("证明编号：茶叶加工交流会（示例）")
    proof.fill(" 示例  0031 ")
    page.keyboard.press("Tab")
    expect(page.locator(STATUS)).to_have_text("记下了证明编号。")
    expect(page.locator(":focus"), "the focus is where Tab has led").to_have_text("去掉：茶叶加工交流会（示例）")
    page.reload()
    expect(proof).to_have_value("示例 0031")
    expect(page.get_by_label("证明编号：技术秘密管理培训（示例）")).to_have_value("")


def test_a_file_brings_the_record_to_another_device(page, address, browser):
    attend(opened(page, address), "exchange")
    with page.expect_download() as saved:
        page.get_by_role("button", name="存成文件").click()
    assert saved.value.suggested_filename == "学时记录-2026-12-24.json"
    with page.expect_download() as table:
        page.get_by_role("button", name="导出表格").click()
    assert Path(table.value.path()).read_bytes().startswith(b"\xef\xbb\xbf")
    with watched_page(browser, now=TODAY) as other:
        attend(opened(other, address), "secrets")
        load(other, saved.value.path(), "读入了 1 条。")
        expect(other.locator(SUMS)).to_have_text(["2026年：10 学时"])
        load(
            other,
            file_of([], version=9),
            "没有读入：这个文件是更新的网页存的，这里读不了。请刷新本页再试。原来的记录没有改动。",
        )
        expect(other.locator(SUMS)).to_have_text(["2026年：10 学时"])


OLD = {"event": "exchange", "title": "茶叶加工交流会（示例）", "date": "2026-10-15", "type": "学术交流", "hours": 4}


def test_an_event_that_changed_or_went_away_says_so(page, address):
    opened(page, address)
    load(
        page,
        file_of([OLD, OLD | {"event": "long-gone", "title": "早就没有了的培训"}, OLD | {"event": "cancelled"}]),
        "读入了",
    )
    changed = page.locator(".credits__changed")
    expect(changed).to_have_count(3)
    assert sorted(changed.all_inner_texts()) == [
        "本站已经没有这项活动的页面，这一条照登记时的样子留着。",
        "活动页现在写着已取消。",
        "登记以后活动页改过：学时是 6。",
    ]
    gone = page.locator("tr", has_text="早就没有了的培训")
    expect(gone).to_have_count(1)
    expect(gone.locator("a")).to_have_count(0)
    page.get_by_role("button", name="照现在的改").click()
    expect(changed).to_have_count(2)
    expect(page.locator(SUMS)).to_have_text("2026年：14 学时")


@pytest.mark.parametrize(
    "slug, words", [("cancelled", "已经取消，不能登记。"), ("marine", "还没有举行。参加以后，再回来登记。")]
)
def test_what_cannot_be_entered_is_told(page, address, slug, words):
    opened(page, address, f"#event-{slug}")
    expect(page.locator("[data-credits-offer-words]")).to_contain_text(words)
    expect(page.locator("[data-credits-offer-yes]")).to_be_hidden()
    expect(page.locator(f"#event-{slug} [data-attended]")).to_be_hidden()
    page.get_by_role("button", name="知道了").press("Enter")
    expect(page.locator("[data-credits-offer]")).to_be_hidden()
    expect(page.locator(f"tr#event-{slug} :focus")).to_have_count(1)


def test_a_browser_that_keeps_nothing_is_told_and_the_page_works(page, address):
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    attend(opened(page, address), "exchange")
    expect(page.locator(SUMS)).to_have_count(1)
    expect(page.locator(KEPT)).to_contain_text("不让网页保存")


def test_what_cannot_be_read_is_set_aside_and_told(page, address):
    opened(page, address)
    page.evaluate(
        "localStorage.setItem('credits ' + new URL(document.querySelector('[data-credits]').dataset.root, location)"
        ".pathname, '{half')"
    )
    opened(page, address)
    expect(page.locator(STATUS)).to_contain_text("没有删除")
    attend(page, "exchange")
    assert "{half" in page.evaluate("Object.values(localStorage)")


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_the_record(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    attend(opened(page, address, "#event-secrets"), "exchange")
    load(page, file_of([OLD | {"event": "long-gone"}]), "读入了")
    expect(page.locator(".credits__changed")).to_be_visible()
    page.locator("summary", has_text="登记别处的学习").click()
    page.get_by_role("button", name="登记这一条").click()
    expect(page.locator("#own-title-fault")).to_be_visible()
    assert violations(page, AXE) == []


def test_paper_has_the_record_and_nothing_else(page, address):
    attend(opened(page, address), "exchange")
    page.get_by_label("姓名", exact=True).fill("示例姓名")
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    for words in ("我的学时记录", "核对单位（盖章）", "打印日期：2026年12月24日", "不是学时证明"):
        assert words in shown, words
    for other in ("去掉", "计学时的活动", "求助", "负责部门", "存成文件", "记录只存在"):
        assert other not in shown, other


def test_without_script_it_is_a_table_to_read(plain_page, address):
    plain_page.goto(address + PAGE)
    row = plain_page.locator("tr", has_text="茶叶加工交流会")
    assert row.inner_text().split("\t")[1:3] == ["2026年10月15日", "6"]
    expect(plain_page.locator("main").locator("button:visible, input:visible")).to_have_count(0)
    expect(plain_page.get_by_text("我的学时记录")).to_be_hidden()
