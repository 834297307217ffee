"""Tests “我手上的是哪一版”: the browser recognises a file, untouched or filled in, and never sends it."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.documents.word import document

FORM, PACK = "forms/nomination/", "rounds/merit-2026/pack/"
STATUS = "[data-version-status]"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

pytestmark = pytest.mark.xdist_group("browser")


def expect_told(page, data, words, name="表.docx"):
    """Give the page a file with the bytes `data` and expect the message `words`."""
    page.get_by_label("我手上的是哪一版").set_input_files({"name": name, "mimeType": WORD, "buffer": data})
    expect(page.locator(STATUS)).to_have_text(words)


def words(*lines):
    return document(*(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines))


def test_the_current_file_is_known_by_its_fingerprint_on_the_form_and_on_a_pack(page, address):
    current = page.request.get(f"{address}files/nomination.docx").body()
    for path in (FORM, PACK):
        page.goto(address + path)
        tab_to(page, page.get_by_label("我手上的是哪一版"))
        asked = asked_by(page)
        expect_told(page, current, "就是现行版：评选推荐表，2026年版。")
        assert asked == [] and violations(page, AXE) == []


def test_a_file_that_was_filled_in_is_known_by_what_stands_in_it(page, address):
    page.goto(address + FORM)
    expect_told(
        page,
        words("评选推荐表", "示例协会　2024年版"),
        "您手上的是2024年版，2026年11月22日停用，请改用2026年版。文件填过或者另存过，按里面写的版本认。",
    )
    page.get_by_label("姓名（名称）").fill("示例甲")
    with page.expect_download() as download:
        page.get_by_role("button", name="下载填好的表").click()
    filled = Path(download.value.path()).read_bytes()  # The footer of the file names the version.
    expect_told(page, filled, "就是现行版：评选推荐表，2026年版。文件填过或者另存过，按里面写的版本认。")


@pytest.mark.parametrize(
    "data", [b"", b"no document", words("别的表", "2024年版")], ids=["empty", "other", "another form"]
)
def test_any_other_file_is_not_known(page, address, data):
    page.goto(address + FORM)
    expect_told(page, data, "认不出来：不是本页的表格，或者另存过，里面没有写版本。")
