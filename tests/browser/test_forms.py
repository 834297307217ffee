"""Tests how a form is filled in on its page by keyboard alone.

The downloaded document has the values and is otherwise unchanged, nothing is sent, and the next form offers the values
again.
"""

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

FORM, NEXT = "forms/summary/", "forms/nomination/"
MAIN = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STATUS = "[data-fill-status]"
NAME = "示例<甲> & 'b' \"丙\""
LINES = "第一行 <tag>\n第二行 & &amp;\n\n第四行\U00020bb7\u0007"

pytestmark = pytest.mark.xdist_group("browser")


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def controls_of(xml):
    """Return {tag: sdtContent} of the controls of a document."""
    found = etree.fromstring(xml).iter(f"{W}sdt")
    return {each.find(f"{W}sdtPr/{W}tag").get(f"{W}val"): each.find(f"{W}sdtContent") for each in found}


def text_of(content):
    return "".join("\n" if each.tag == f"{W}br" else each.text or "" for each in content.iter(f"{W}br", f"{W}t"))


def plain(element):
    return etree.tostring(element, method="c14n", exclusive=True)


def frame_of(xml):
    """Return the document without the content of its controls and the marks of hints, as canonical XML.

    Filling in must not change anything else.
    """
    tree = etree.fromstring(xml)
    for each in tree.iter(f"{W}sdtContent"):
        each[:] = []
    for each in list(tree.iter(f"{W}showingPlcHdr")):
        each.getparent().remove(each)
    return plain(tree)


def downloaded(page, press):
    with page.expect_download() as download:
        press()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def opened(page, url):
    page.goto(url)
    expect(page.locator("[data-fill]")).to_be_visible()
    return page


def name_of(page):
    return page.get_by_label("姓名（名称）")


def kept(page, where="localStorage"):
    """Return the keys of what the browser keeps in this storage."""
    return page.evaluate(f"Object.keys({where})")


def test_the_whole_path_by_key(page, address):
    page.goto(address + FORM)
    tab_to(page, page.get_by_label("姓名（名称）"))
    asked = asked_by(
        page, lambda request: (request.method, request.url.split("?")[0].split("/")[-1], request.post_data)
    )
    page.keyboard.insert_text(NAME)
    tab_to(page, page.get_by_label("正文"))
    page.keyboard.insert_text(LINES)
    assert violations(page, AXE) == []
    tab_to(page, page.get_by_role("button", name="下载填好的表"))
    name, data = downloaded(page, lambda: page.keyboard.press("Enter"))
    assert name == "事迹摘要.docx" and page.url == address + FORM
    expect(page.locator(STATUS)).to_have_text(
        "已下载“事迹摘要.docx”，写进了 2 栏，2 栏空着。打勾、签名、盖章的地方请在文件里补上。"
    )
    assert [(method, body) for method, file, body in asked if not file.startswith("document-")] == [("GET", None)], (
        "the empty form, and no more"
    )

    before, after = parts_of(page.request.get(f"{address}files/summary.docx").body()), parts_of(data)
    assert list(after) == list(before), "parts and their order"
    assert [part for part in before if before[part] != after[part]] == [MAIN]
    assert frame_of(after[MAIN]) == frame_of(before[MAIN])
    assert after[MAIN].split(b"?>")[0] == before[MAIN].split(b"?>")[0]
    old, new = controls_of(before[MAIN]), controls_of(after[MAIN])
    assert len(old) == 4
    assert {tag: text_of(new[tag]) for tag in ("姓名", "事迹正文")} == {
        "姓名": NAME,
        "事迹正文": LINES.removesuffix("\u0007"),
    }
    assert all(plain(new[tag]) == plain(old[tag]) for tag in old.keys() - {"姓名", "事迹正文"}), "what was left empty"
    assert old["事迹正文"].find(f".//{W}color") is not None
    # An answer must not look like the grey hint that it replaces.
    assert (
        new["事迹正文"].find(f".//{W}color") is None
        and new["事迹正文"].getparent().find(f"{W}sdtPr/{W}showingPlcHdr") is None
    )


def test_the_same_answers_make_the_same_file(page, address):
    name_of(opened(page, address + FORM)).fill("示例甲")
    press = page.get_by_role("button", name="下载填好的表").click
    assert downloaded(page, press)[1] == downloaded(page, press)[1]


def test_what_was_typed_is_offered_in_the_next_form_of_this_visit_only(page, address):
    name_of(opened(page, address + FORM)).fill("示例甲")
    page.get_by_label("一句话").fill("只有这张表有")
    opened(page, address + NEXT)
    expect(name_of(page)).to_have_value("示例甲")
    expect(page.locator(STATUS)).to_have_text("已带上您以前填过的 1 栏，请核对。")
    assert kept(page) == []
    page.get_by_role("button", name="清除填过的").click()
    expect(name_of(page)).to_have_value("")
    opened(page, address + FORM)
    expect(name_of(page)).to_have_value("")
    assert kept(page, "sessionStorage") == []


def test_it_is_kept_on_the_device_for_whoever_asks_and_forgotten_again(page, address):
    name_of(opened(page, address + FORM)).fill("示例甲")
    page.get_by_role("checkbox", name="记在这台设备上").check()
    page.wait_for_function("localStorage.length")
    # Another tab does not have the session storage of the first one.
    other = opened(page.context.new_page(), address + NEXT)
    expect(name_of(other)).to_have_value("示例甲")
    wish = other.get_by_role("checkbox", name="记在这台设备上")
    expect(wish).to_be_checked()
    wish.uncheck()
    other.wait_for_function("localStorage.length === 0")


def test_nothing_typed_is_said(page, address):
    opened(page, address + FORM)
    page.get_by_role("button", name="下载填好的表").click()
    expect(page.locator(STATUS)).to_have_text("还没有填。要空表的，点上面的文件名下载。")
    expect(name_of(page)).to_be_focused()


def test_where_nothing_may_be_kept_it_still_fills_in(page, address):
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage']) "
        "Object.defineProperty(window, name, { get() { throw new DOMException('no'); } })"
    )
    name_of(opened(page, address + FORM)).fill("示例甲")
    _, data = downloaded(page, page.get_by_role("button", name="下载填好的表").click)
    assert text_of(controls_of(parts_of(data)[MAIN])["姓名"]) == "示例甲"


def test_without_script_the_empty_form_is_there(plain_page, address):
    plain_page.goto(address + FORM)
    expect(plain_page.get_by_text("请下载空表，在 Word 里填")).to_be_visible()
    expect(plain_page.locator("[data-fill]")).to_be_hidden()
