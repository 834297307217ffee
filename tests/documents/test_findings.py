"""Tests that everything in an Office file that must not be published is found and comes with advice.

Harmless parts lead to no finding.
"""

import pytest

from plugins.documents.examination import MOST_BYTES, examined
from tests.documents.office import notes, presentation, rows, workbook
from tests.documents.word import document, relations, story, words


def run(text, properties=""):
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


INSERTED, DELETED = (
    '<w:ins w:author="示例"><w:r><w:t>添</w:t></w:r></w:ins>',
    '<w:del w:author="示例"><w:r><w:delText>删</w:delText></w:r></w:del>',
)
FOOTER = [("footer", "f.xml")]
COMMENTED = {
    "related": [("comments", "comments.xml")],
    "parts": [("word/comments.xml", story('<w:comment w:id="1"/>', root="comments"))],
}
EMPTIED = {"related": [("comments", "comments.xml")], "parts": [("word/comments.xml", story(root="comments"))]}
STYLES = {
    "related": [("styles", "styles.xml")],
    "parts": [
        ("word/styles.xml", story('<w:style w:styleId="暗"><w:rPr><w:vanish/></w:rPr></w:style>', root="styles"))
    ],
}
CHART = {
    "related": [("chart", "charts/chart1.xml")],
    "parts": [
        ("word/charts/chart1.xml", "<a/>"),
        ("word/charts/_rels/chart1.xml.rels", relations(("package", "../a.xlsx"))),
    ],
}

WORD = {  # {name: (document, how each finding begins)}
    "plain": (document(words("正文")), []),
    "inserted and deleted": (document(f"<w:p>{INSERTED}{DELETED}</w:p>"), ["里有 2 处修订没有接受"]),
    "another look": (document("<w:p><w:pPr><w:pPrChange w:id='1'/></w:pPr></w:p>"), ["里有 1 处修订没有接受"]),
    "a row that is gone": (
        document("<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr></w:tr></w:tbl>"),
        ["里有 1 处修订没有接受"],
    ),
    "changed in a footer": (
        document(related=FOOTER, parts=[("word/f.xml", story(f"<w:p>{INSERTED}</w:p>", root="ftr"))]),
        ["里有 1 处修订没有接受"],
    ),
    "changed in a note, Strict": (
        document(
            strict=True,
            related=[("footnotes", "n.xml")],
            parts=[("word/n.xml", story(f"<w:p>{INSERTED}</w:p>", root="footnotes"))],
        ),
        ["里有 1 处修订没有接受"],
    ),
    "a remark": (document(**COMMENTED), ["里有 1 条批注"]),
    "remarks that are gone": (document(**EMPTIED), []),
    "hidden": (document(run("看不见的字", "<w:vanish/>")), ["里有隐藏的文字“看不见的字……”"]),
    "hidden by a style": (document(run("看不见", '<w:rStyle w:val="暗"/>'), **STYLES), ["里有隐藏的文字“看不见……”"]),
    "hidden by the style of a paragraph": (
        document('<w:p><w:pPr><w:pStyle w:val="暗"/></w:pPr><w:r><w:t>看不见</w:t></w:r></w:p>', **STYLES),
        ["里有隐藏的文字“看不见……”"],
    ),
    "not hidden in spite of a style": (document(run("看得见", '<w:rStyle w:val="明"/>'), **STYLES), []),
    "not hidden": (document(run("看得见", '<w:vanish w:val="0"/>')), []),
    "hidden, but no words": (document(run(" ", "<w:vanish/>")), []),
    "a macro": (document(related=[("vbaProject", "vba.bin")], parts=[("word/vba.bin", b"x")]), ["里有宏"]),
    "a file inside": (document(related=[("oleObject", "a.bin")], parts=[("word/a.bin", b"x")]), ["里嵌着别的文件"]),
    "a workbook inside": (document(related=[("package", "a.xlsx")], parts=[("word/a.xlsx", b"x")]), ["里嵌着别的文件"]),
    "a chart": (document(**CHART), ["里的图表带着"]),
    "a field of old": (
        document(related=[("control", "a.xml")], parts=[("word/a.xml", "<a/>")]),
        ["里有控件（ActiveX）"],
    ),
    "a web address": (
        document(
            related=[
                ("hyperlink", "https://host.example/a b", "External"),
                ("hyperlink", "mailto:a@host.example", "External"),
            ]
        ),
        [],
    ),
    "a file of the machine": (
        document(related=[("hyperlink", r"file:///C:\示例\a.doc", "External")]),
        ["里有一个链接指向本机"],
    ),
    "a drive": (document(related=[("hyperlink", r"D:\示例\a.doc", "External")]), ["里有一个链接指向本机"]),
    "a server": (document(related=[("hyperlink", r"\\server\a.doc", "External")]), ["里有一个链接指向本机"]),
    "a picture elsewhere": (
        document(related=[("image", "https://host.example/a.png", "External")]),
        ["里链接着别处的文件"],
    ),
    "a list of addressees": (
        document(
            related=[("settings", "s.xml")],
            parts=[
                ("word/s.xml", story(root="settings")),
                ("word/_rels/s.xml.rels", relations(("mailMergeSource", "file:///C:/a.xlsx", "External"))),
            ],
        ),
        ["里链接着别处的文件"],
    ),
}
SHEET = ("一", "", rows(("", ["A1", "B1"])))
REMARK = [("xl/comments1.xml", "<comments><commentList><comment ref='A1'/></commentList></comments>")]
SHEETS = {
    "plain": (workbook(SHEET), []),
    "hidden": (
        workbook(SHEET, ("二", 'state="hidden"', ""), ("三", 'state="veryHidden"', "")),
        ["里有隐藏的工作表“二”“三”"],
    ),
    "a hidden row": (
        workbook(("一", "", rows(("", ["A1"]), ('hidden="1"', ["A2"])))),
        ["的工作表“一”里第 2 行是隐藏的"],
    ),
    "a hidden column": (
        workbook(("一", "", '<cols><col min="27" max="28" hidden="true"/></cols>' + rows(("", ["A1", "AB1"])))),
        ["的工作表“一”里 AB 列是隐藏的"],
    ),
    "hidden and empty": (
        workbook(
            ("一", "", '<cols><col min="3" max="16384" hidden="1"/></cols>' + rows(("", ["A1"]), ('hidden="1"', [])))
        ),
        [],
    ),
    "a remark": (workbook((*SHEET, [("comments", "../comments1.xml")]), parts=REMARK), ["的工作表“一”里有批注"]),
    "another workbook": (
        workbook(SHEET, related=[("externalLink", "e.xml")], parts=[("xl/e.xml", "<a/>")]),
        ["链接着别的工作簿"],
    ),
    "a database": (workbook(SHEET, related=[("connections", "c.xml")], parts=[("xl/c.xml", "<a/>")]), ["里有数据连接"]),
    "a history": (
        workbook(SHEET, related=[("revisionHeaders", "r.xml")], parts=[("xl/r.xml", "<a/>")]),
        ["是共享工作簿"],
    ),
    "a pivot table": (
        workbook(SHEET, related=[("pivotCacheDefinition", "p.xml")], parts=[("xl/p.xml", "<a/>")]),
        ["里的数据透视表"],
    ),
}
SLIDES = {
    "plain": (presentation(("", [])), []),
    "hidden": (presentation(("", []), ('show="0"', [])), ["里有 1 张隐藏的幻灯片"]),
    "a remark": (
        presentation(("", [("comments", "../c.xml")]), parts=[("ppt/c.xml", "<cmLst><cm/></cmLst>")]),
        ["里有批注"],
    ),
    "notes": (
        presentation(("", [("notesSlide", "../n.xml")]), parts=[("ppt/n.xml", notes("别忘了"))]),
        ["里有 1 张幻灯片写着备注"],
    ),
    "the number of a page": (
        presentation(("", [("notesSlide", "../n.xml")]), parts=[("ppt/n.xml", notes("1", "sldNum"))]),
        [],
    ),
}
REMINDERS = ("里的图表带着", "里的数据透视表", "里有 1 张幻灯片写着备注")
ALL = [
    (suffix, *case)
    for suffix, cases in ((".docx", WORD), (".xlsx", SHEETS), (".pptx", SLIDES))
    for case in cases.values()
]


@pytest.mark.parametrize(
    "suffix, data, begins",
    ALL,
    ids=[f"Word: {name}" for name in WORD]
    + [f"Excel: {name}" for name in SHEETS]
    + [f"slides: {name}" for name in SLIDES],
)
def test_parts_that_must_not_be_published_are_found(suffix, data, begins):
    _, findings = examined(data, suffix)
    assert [finding.words[: len(begin)] for finding, begin in zip(findings, begins, strict=True)] == begins
    assert all(finding.stops != finding.words.startswith(REMINDERS) for finding in findings)
    assert all("请" in finding.words for finding in findings), "the way out"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    "data, suffix, stops, words",
    [
        (b"x", ".doc", True, "是 .doc 文件，里面的作者和改动去不掉，手机上也常打不开。请用 Word 打开，另存为 .docx"),
        (b"x", ".XLS", True, "是 .xls 文件，里面的作者和改动去不掉，手机上也常打不开。请用 Excel 打开，另存为 .xlsx"),
        (
            b"x",
            ".dps",
            True,
            "是 .dps 文件，里面的作者和改动去不掉，手机上也常打不开。请用 PowerPoint 打开，另存为 .pptx",
        ),
        (OLE, ".docx", True, "打不开：设了打开密码，或者是改了名的旧格式。请去掉密码，用 Word 另存为 .docx"),
        (b"x", ".xlsx", True, "打不开：文件坏了，或者不是 .xlsx 文件。请用 Excel 打开，另存为 .xlsx"),
        (b"x", ".pdf", True, "打不开：文件坏了，或者不是 .pdf 文件。请用能编辑它的程序打开，另存为 .pdf"),
        (b"x", ".html", True, "是 .html 文件，点开会在访客的电脑上运行。请改用 .pdf、.docx 或图片"),
        (
            b"x",
            ".zip",
            False,
            (
                "是 .zip 文件，里面的作者等信息网站去不掉，内容也没有检查过。公开前请自己看一遍；"
                "能用 .pdf、.docx、.xlsx 的请改用"
            ),
        ),
        (
            b"x",
            "",
            False,
            (
                "是没有扩展名的文件，里面的作者等信息网站去不掉，内容也没有检查过。公开前请自己看一遍；"
                "能用 .pdf、.docx、.xlsx 的请改用"
            ),
        ),
        (bytes(MOST_BYTES + 1_000_000), ".txt", True, "有 51 MB，应在 50 MB 以内。请压缩里面的图片，或分成几个文件"),
    ],
    ids=[
        "Word of old",
        "Excel of old, capitals",
        "WPS",
        "with a password",
        "broken",
        "broken PDF",
        "page",
        "zip",
        "no ending",
        "too large",
    ],
)
def test_files_that_cannot_be_cleaned_are_reported(data, suffix, stops, words):
    published, (finding,) = examined(data, suffix)
    assert published == data and (finding.stops, finding.words) == (stops, words)


@pytest.mark.parametrize("suffix", [".txt", ".csv"])
def test_plain_text_is_published_unchanged(suffix):
    assert examined("示例".encode(), suffix) == ("示例".encode(), [])
