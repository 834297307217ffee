"""The record of hours: from the page of an event to the printed sheet by the keyboard alone, kept over a reload, saved and loaded,
told when the browser keeps nothing; and nothing that is entered leaves the browser."""

import json

import pytest

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.test_sheet import pages
from tests.browser.view import AXE

TODAY = "2026-12-24T04:00:00Z"      # noon in the time zone of the site
PAGE = "tools/credits/"
STATUS = "[data-credits-status]"
FOCUS = "document.activeElement"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, hash=""):
    page.clock.set_fixed_time(TODAY)
    page.goto(address + PAGE + hash)
    page.locator("[data-credits-kept]:not(:empty)").wait_for()
    return page


def attend(page, slug):
    page.locator(f"#event-{slug} [data-attended]").click()


def file_of(entries, version=1):
    text = json.dumps({"format": "science-workers-home credits", "version": version, "entries": entries}, ensure_ascii=False)
    return {"name": "学时记录.json", "mimeType": "application/json", "buffer": text.encode()}


def load(page, file):
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="从文件读入").click()
    chooser.value.set_files(file)


def test_the_whole_path_by_key(page, address):
    page.clock.set_fixed_time(TODAY)
    page.goto(address + "events/tea-exchange-2026-10/")
    tab_to(page, page.get_by_role("link", name="登记学时"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + PAGE + "#event-tea-exchange-2026-10")
    page.wait_for_function(f"{FOCUS}.matches('[data-credits-offer-yes]')")
    assert page.locator("[data-credits-offer-words]").inner_text() == "参加了“茶叶加工技术交流会（示例）”（2026年10月15日，6 学时）？"
    page.wait_for_load_state("networkidle")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if not request.url.startswith("blob:") else None)
    page.keyboard.press("Enter")
    assert page.locator(STATUS).inner_text() == "登记了“茶叶加工技术交流会（示例）”，6 学时。共 1 条，6 学时。"
    page.wait_for_function("document.querySelector('[data-credits-live]').textContent.startsWith('登记了')")

    tab_to(page, page.get_by_label("姓名", exact=True))
    page.keyboard.type("示例姓名")
    tab_to(page, page.locator("summary", has_text="登记别处的学习"))
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    for part in ("２０２５", "6", "3"):                          # the year as an input method for Chinese writes it
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    for words in ("示例研修班", None, "12.5", "", "示例 0031"):    # name, sort, hours, organiser, proof
        page.keyboard.type(words or "")
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".credits__sum").all_inner_texts() == ["2026年：6 学时", "2025年：12.5 学时"]
    assert page.evaluate(f"{FOCUS}.textContent").strip().startswith("登记了“示例研修班”"), "the focus is where it is told"

    page.reload()
    assert page.locator(".credits__sum").count() == 2, "kept"
    assert page.get_by_label("姓名", exact=True).input_value() == "", "the name was not to be kept"
    assert [url for url in asked if "%E7%A4%BA" in url or "0031" in url] == [] and page.url.endswith("#event-tea-exchange-2026-10")


def test_what_is_wrong_with_an_entry_is_said_at_its_fields(page, address):
    opened(page, address).locator("summary", has_text="登记别处的学习").click()
    page.get_by_role("button", name="登记这一条").click()
    assert page.locator("#ask-own-date-fault, #own-title-fault, #own-hours-fault").all_inner_texts() == [
        "填上参加的日期", "写上名称，如 某某培训", "学时写大于 0、不超过 999 的数，可以带一位小数，如 4 或 1.5"]
    assert page.evaluate(f"{FOCUS}.id") == "ask-own-date-1"
    for place, part in enumerate(("2026", "12", "25"), 1):
        page.locator(f"#ask-own-date-{place}").fill(part)
    page.locator("#own-title").fill("甲")
    assert page.locator("#own-title-fault").is_hidden()
    page.locator("#own-hours").fill("2")
    page.get_by_role("button", name="登记这一条").click()
    assert page.locator("#ask-own-date-fault").inner_text() == "还没有到这一天，参加以后再登记"
    assert page.locator(".credits__sum").count() == 0


def test_what_is_taken_away_comes_back_and_forgetting_asks_first(page, address):
    attend(opened(page, address), "tea-exchange-2026-10")
    page.locator("[data-credits-years]").get_by_role("button", name="去掉").press("Enter")
    assert page.locator(STATUS).inner_text() == "去掉了“茶叶加工技术交流会（示例）”。" and page.evaluate(f"{FOCUS}.textContent") == "撤销"
    page.keyboard.press("Enter")
    assert page.locator(".credits__sum").all_inner_texts() == ["2026年：6 学时"]
    page.get_by_label("在这个浏览器里记住姓名").check()
    page.get_by_label("姓名", exact=True).fill("示例姓名")
    forget = page.get_by_role("button", name="全部忘记", exact=True)
    forget.press("Enter")
    assert page.evaluate(f"{FOCUS}.textContent") == "留着"
    page.keyboard.press("Escape")
    assert page.locator(".credits__sum").count() == 1 and page.evaluate(f"{FOCUS}.textContent") == "全部忘记"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('[data-credits-status]').textContent.includes('不再有您的学时记录')")
    assert page.evaluate("[...Object.keys(localStorage)]") == [] and page.locator(".credits__sum").count() == 0


def test_the_number_of_a_proof_is_written_beside_its_entry(page, address):
    attend(opened(page, address), "tea-exchange-2026-10")
    attend(page, "trade-secret-training-2026")
    page.get_by_label("证明编号：茶叶加工技术交流会（示例）").fill(" 示例  0031 ")
    page.keyboard.press("Tab")
    assert page.locator(STATUS).inner_text() == "记下了证明编号。"
    assert page.evaluate(f"{FOCUS}.textContent") == "去掉：茶叶加工技术交流会（示例）", "the focus is where Tab has led"
    page.reload()
    assert page.get_by_label("证明编号：茶叶加工技术交流会（示例）").input_value() == "示例 0031"
    assert page.get_by_label("证明编号：企业技术秘密管理培训（示例）").input_value() == ""


def test_a_file_brings_the_record_to_another_device(page, address, browser):
    attend(opened(page, address), "tea-exchange-2026-10")
    with page.expect_download() as saved:
        page.get_by_role("button", name="存成文件").click()
    assert saved.value.suggested_filename == "学时记录-2026-12-24.json"
    with page.expect_download() as table:
        page.get_by_role("button", name="导出表格").click()
    with open(table.value.path(), "rb") as file:
        assert file.read(3) == b"\xef\xbb\xbf"
    with browser.new_context(locale="zh-CN") as elsewhere:
        other = opened(elsewhere.new_page(), address)
        attend(other, "trade-secret-training-2026")
        load(other, saved.value.path())
        other.wait_for_function("document.querySelector('[data-credits-status]').textContent.startsWith('读入了')")
        assert other.locator(STATUS).inner_text() == "读入了 1 条。"
        assert other.locator(".credits__sum").all_inner_texts() == ["2026年：10 学时"]
        load(other, file_of([], version=9))
        other.wait_for_function("document.querySelector('[data-credits-status]').textContent.startsWith('没有读入')")
        assert other.locator(STATUS).inner_text() == "没有读入：这个文件是更新的网页存的，这里读不了。请刷新本页再试。原来的记录没有改动。"
        assert other.locator(".credits__sum").all_inner_texts() == ["2026年：10 学时"]


OLD = {"event": "tea-exchange-2026-10", "title": "茶叶加工技术交流会（示例）", "date": "2026-10-15", "type": "学术交流", "hours": 4}


def test_an_event_that_changed_or_went_away_says_so(page, address):
    opened(page, address)
    load(page, file_of([OLD, OLD | {"event": "long-gone", "title": "早就没有了的培训"}, OLD | {"event": "young-engineers-training-2027-01"}]))
    page.locator(".credits__changed").first.wait_for()
    assert sorted(page.locator(".credits__changed").all_inner_texts()) == [
        "本站已经没有这项活动的页面，这一条照登记时的样子留着。", "活动页现在写着已取消。", "登记以后活动页改过：学时是 6。"]
    assert page.locator("tr", has_text="早就没有了的培训").locator("a").count() == 0
    page.get_by_role("button", name="照现在的改").click()
    assert page.locator(".credits__changed").count() == 2 and page.locator(".credits__sum").inner_text() == "2026年：14 学时"


@pytest.mark.parametrize("slug, words", [
    ("young-engineers-training-2027-01", "已经取消，不能登记。"), ("marine-exchange-2027-01", "还没有举行。参加以后，再回来登记。")])
def test_what_cannot_be_entered_is_told(page, address, slug, words):
    opened(page, address, f"#event-{slug}")
    assert words in page.locator("[data-credits-offer-words]").inner_text()
    assert page.locator("[data-credits-offer-yes]").is_hidden() and page.locator(f"#event-{slug} [data-attended]").is_hidden()
    page.get_by_role("button", name="知道了").press("Enter")
    assert page.locator("[data-credits-offer]").is_hidden() and page.evaluate(f"{FOCUS}.closest('tr').id") == f"event-{slug}"


def test_a_browser_that_keeps_nothing_is_told_and_the_page_works(page, address):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })")
    attend(opened(page, address), "tea-exchange-2026-10")
    assert page.locator(".credits__sum").count() == 1 and "不让网页保存" in page.locator("[data-credits-kept]").inner_text()


def test_what_cannot_be_read_is_set_aside_and_told(page, address):
    page.goto(address + PAGE)
    page.evaluate("localStorage.setItem('credits ' + new URL(document.querySelector('[data-credits]').dataset.root, location).pathname, '{half')")
    opened(page, address)
    assert "没有删除" in page.locator(STATUS).inner_text()
    attend(page, "tea-exchange-2026-10")
    assert page.evaluate("Object.values(localStorage)")[0] == "{half" or "{half" in page.evaluate("Object.values(localStorage)")


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_axe_finds_nothing_in_the_record(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    attend(opened(page, address, "#event-trade-secret-training-2026"), "tea-exchange-2026-10")
    load(page, file_of([OLD | {"event": "long-gone"}]))
    page.locator(".credits__changed").wait_for()
    page.locator("summary", has_text="登记别处的学习").click()
    page.get_by_role("button", name="登记这一条").click()
    assert violations(page, AXE) == []


def test_paper_has_the_record_and_nothing_else(page, address):
    attend(opened(page, address), "tea-exchange-2026-10")
    page.get_by_label("姓名", exact=True).fill("示例姓名")
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert "我的学时记录" in shown and "核对单位（盖章）" in shown and "打印日期：2026年12月24日" in shown and "不是学时证明" in shown
    for other in ("去掉", "计学时的活动", "求助", "负责部门", "存成文件", "记录只存在"):
        assert other not in shown, other


def test_without_script_it_is_a_table_to_read(browser, address):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + PAGE)
        assert page.locator("tr", has_text="茶叶加工技术交流会").inner_text().split("\t")[1:3] == ["2026年10月15日", "6"]
        assert page.locator("button:visible, input:visible").filter(has_not_text="搜").count() <= 2 and page.get_by_text("我的学时记录").is_hidden()
