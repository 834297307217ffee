"""Files to download: what nobody names is listed, links out of the content are refused,
each form has a file of its own."""

import os

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import GALLERY, TODAY, fixture_with


@pytest.fixture
def content(tmp_path):
    return fixture_with(tmp_path, GALLERY)


def told(content):
    """Return {path: message} of all problems that the check reports."""
    return {problem.path: problem.message for problem in check(content, TODAY)[1]}


KEPT = "网站不公开它，但它会一直留在仓库里。"


@pytest.mark.parametrize(
    "name, words",
    [
        ("files/forms/list-2019.xlsx", f"没有记录用到，{KEPT}请写进表格的“文件”或正文的链接，或删去它"),
        ("files/forms/~$plication.docx", f"是 Word 等程序打开文件时留下的，{KEPT}请删去它"),
        ("files/Thumbs.db", f"是电脑系统自己留下的，{KEPT}请删去它"),
        ("files/.DS_Store", f"是电脑系统自己留下的，{KEPT}请删去它"),
        ("files/README.md", None),
    ],
)
def test_what_no_record_names_is_listed(content, name, words):
    told_before = told(content)
    file = content / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"x")
    assert told(content) == told_before | ({f"content/{name}": words} if words else {})


def test_no_file_is_called_unused_while_a_record_cannot_be_read(content):
    (content / "records/forms/application.yml").write_text("title: [", encoding="utf-8")
    assert "content/files/application.txt" not in told(content)


def test_what_a_body_links_is_named(content):
    told_before = told(content)
    (content / "files/附 件.txt").write_bytes(b"x")
    page = content / "notices/opening.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[附件](<{static}../files/附 件.txt>)\n", encoding="utf-8")
    assert told(content) == told_before


def outside(folder):
    (folder / "outside").mkdir()
    (folder / "outside/secret.txt").write_bytes(b"x")
    return folder / "outside"


@pytest.mark.skipif(os.name == "nt", reason="a link needs rights of its own on Windows")
@pytest.mark.parametrize(
    "link, target, words",
    [
        (
            "files/leak.txt",
            "../../outside/secret.txt",
            "是链接，指向内容文件夹以外（../../outside/secret.txt），不能公开。",
        ),
        ("files/leak", "../../outside", "是链接，指向内容文件夹以外（../../outside），不能公开。"),
        (
            "images/leak.png",
            "../../outside/secret.txt",
            "是链接，指向内容文件夹以外（../../outside/secret.txt），不能公开。",
        ),
        ("files/loop", "loop", "是链接，指向的文件不存在，或者绕回到自己。"),
        ("files/again", "..", "是链接，指向一个文件夹。"),
        ("files/nothing.txt", "missing.txt", "是链接，指向的文件不存在，或者绕回到自己。"),
    ],
)
def test_a_link_out_of_the_content_is_refused(content, link, target, words):
    outside(content.parent)
    (content / "images").mkdir(exist_ok=True)
    (content / link).symlink_to(target)
    catalogue, problems = check(content, TODAY)
    assert f"content/{link}:1:1: {words}请删去它，把要用的文件本身复制到这里" in map(str, problems)
    assert link not in catalogue.content.documents.paths


def test_a_file_behind_a_link_out_is_not_there(content):
    (content / "files/application.txt").unlink()
    (content / "files/application.txt").symlink_to(outside(content.parent) / "secret.txt")
    assert check(content, TODAY)[0].content.documents.at("files/application.txt") is None


def test_capitals_count_on_every_system(content):
    form = content / "records/forms/application.yml"
    form.write_text(form.read_text(encoding="utf-8").replace("application.txt", "Application.txt"), encoding="utf-8")
    assert (
        told(content)["content/records/forms/application.yml"]
        == "“文件”指向的 content/files/Application.txt 不存在。是否要写“files/application.txt”？"
    )


def test_two_forms_of_one_file_are_told(content):
    form = (content / "records/forms/application.yml").read_text(encoding="utf-8")
    (content / "records/forms/second.yml").write_text(form, encoding="utf-8")
    assert (
        "content/records/forms/second.yml:5:7: “files/application.txt”也是表格“示例申请表”的文件，"
        "读者分不清该下载哪一份。"
        "请只留一个表格记录，或换成各自的文件" in map(str, check(content, TODAY)[1])
    )
