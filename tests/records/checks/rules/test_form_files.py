"""Tests that the record of a form and its file agree, and where the faults of a file are reported."""

import hashlib

import pytest

from plugins.documents.document import Document
from plugins.records.checks.checking import check
from tests.content_folders import GALLERY, TODAY, fixture_with
from tests.documents.office import workbook
from tests.documents.word import CORE, control, document, words

FORM = "content/records/forms/application.yml"
GOOD = document(words("示例申请表"), control("姓名"), words("2026 年版"))
OTHER = document(words("示例申请表"), words("2026年版"))
OLD = document(words("示例申请表"), words("２０２４年版"))
BARE = document(control("姓名"))


def content_with(folder, data, name="one.docx", sha256=None):
    """Return the gallery content whose form has the file `data`;
    its record has the fingerprint `sha256`, or the right one."""
    content = fixture_with(folder, GALLERY)
    (content / "files" / name).write_bytes(data)
    (content / "files/application.txt").unlink()
    record = content / "records/forms/application.yml"
    sha256 = sha256 or Document(content / "files" / name).original_sha256
    lines = [
        line for line in record.read_text(encoding="utf-8").splitlines() if not line.startswith(("file:", "sha256:"))
    ]
    record.write_text(
        "\n".join([*lines, f"file: files/{name}", f"sha256: {sha256}" if sha256 != "none" else ""]), encoding="utf-8"
    )
    return content


def told(content):
    """Return [(severity, place and message)] of the problems about the record of the form."""
    return [
        (problem.severity, str(problem).removeprefix(f"{FORM}:"))
        for problem in check(content, TODAY)[1]
        if problem.path == FORM
    ]


SWAPPED = (
    "“校验码”应为 “files/one.docx”的，这个文件换过了，现在是 {}。"
    "{}换了新版的，把旧版连同网站上这张表格页面里的校验码写进“以前的版本”，"
    "再改“版本”“启用日期”和这里；只改了错字的，改这里就行"
)


def sha(data):
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    "data, sha256, found",
    [
        (GOOD, None, []),
        (GOOD, sha(OTHER), [("error", "8:9: " + SWAPPED.format(sha(GOOD), ""))]),
        (OTHER, sha(GOOD), [("error", "8:9: " + SWAPPED.format(sha(OTHER), "新文件里没有内容控件，网页上不能填了。"))]),
        (
            GOOD,
            "none",
            [("reminder", f"7:7: 没有写“校验码”，以后“files/one.docx”换了看不出来。请加一行 sha256: {sha(GOOD)}")],
        ),
        (
            OLD,
            None,
            [
                (
                    "error",
                    (
                        "4:10: “版本”应和文件里写的一样，现为“2026年版”，“files/one.docx”里写的是“2024年版”。"
                        "请改成一样的，或换上对的文件"
                    ),
                )
            ],
        ),
        (
            BARE,
            None,
            [
                (
                    "reminder",
                    "4:10: “files/one.docx”里没有“示例申请表”和“2026年版”，填过的表认不出是哪一版。"
                    "请在页脚写上表格名称和版本，和记录里的一字不差",
                )
            ],
        ),
    ],
    ids=[
        "right",
        "swapped",
        "swapped, fields lost",
        "no fingerprint",
        "another version on paper",
        "no version on paper",
    ],
)
def test_the_record_describes_its_file(tmp_path, data, sha256, found):
    assert told(content_with(tmp_path, data, sha256=sha256)) == found


@pytest.mark.parametrize(
    "words_on_paper, found",
    [
        ("示例申请表 2026 年版", []),
        ("示例申请表", []),
        (
            "示例申请表 2024 年第 2 版",
            [
                (
                    "error",
                    (
                        "4:10: “版本”应和文件里写的一样，现为“2026年版”，“files/one.xlsx”里写的是“2024年第2版”。"
                        "请改成一样的，或换上对的文件"
                    ),
                )
            ],
        ),
    ],
)
def test_a_workbook_has_its_version_too(tmp_path, words_on_paper, found):
    row = f'<sheetData><row><c t="inlineStr"><is><t>{words_on_paper}</t></is></c></row></sheetData>'
    assert told(content_with(tmp_path, workbook(("一", "", row)), "one.xlsx")) == found


def test_the_fingerprint_of_the_file_in_the_content_will_do_as_well(tmp_path):
    data = document(
        words("示例申请表"),
        control("姓名"),
        words("2026年版"),
        parts=[("docProps/core.xml", CORE.format("<dc:creator>示例</dc:creator>"))],
        root=[("metadata/core-properties", "docProps/core.xml")],
    )
    content = content_with(tmp_path, data, sha256=sha(data))
    assert Document(content / "files/one.docx").sha256 != sha(data)
    assert told(content) == []


TRACKED = document(
    words("示例申请表"), words("2026年版"), '<w:p><w:ins w:author="示例"><w:r><w:t>改</w:t></w:r></w:ins></w:p>'
)


def test_what_is_found_in_a_file_is_told_where_it_is_named(tmp_path):
    assert told(content_with(tmp_path, TRACKED)) == [
        (
            "error",
            "7:7: “files/one.docx”里有 1 处修订没有接受，改动前的字和改动人都看得见。"
            "请在 Word 里点“审阅 → 接受 → 接受所有更改并停止修订”，再保存",
        )
    ]
    assert [severity for severity, _ in told(content_with(tmp_path / "other", b"x", "one.zip"))] == ["reminder"]


def test_a_file_that_a_body_links_is_looked_at_as_well(tmp_path):
    content = content_with(tmp_path, GOOD)
    (content / "files/list.doc").write_bytes(b"x")
    page = content / "notices/opening.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n见[名单]({static}/files/list.doc)。\n", encoding="utf-8")
    assert [
        problem.message for problem in check(content, TODAY)[1] if problem.path == "content/notices/opening.md"
    ] == ["“files/list.doc”是 .doc 文件，里面的作者和改动去不掉，手机上也常打不开。请用 Word 打开，另存为 .docx"]
