"""Tests how the words of files to download are read, including words that are not visible."""

import zipfile
from io import BytesIO

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from plugins.documents.package import UnreadableDocument
from plugins.documents.words import words_of
from tests.documents.word import W, document

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def archive(**parts):
    """Return the bytes of a zip file with `parts`, {name with __ for / and without its suffix: XML}."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as box:
        for name, xml in parts.items():
            box.writestr(name.replace("__", "/") + ".xml", xml)
    return held.getvalue()


def workbook(namespace=S):
    return archive(
        xl__sharedStrings=f'<sst xmlns="{namespace}"><si><r><t>张</t></r><r><t>某</t></r></si></sst>',
        xl__worksheets__sheet1=f'<worksheet xmlns="{namespace}"><sheetData><row>'
        '<c t="s"><v>0</v></c><c><v>1.3812345678E10</v></c>'
        '<c t="inlineStr"><is><t>现写</t></is></c><c><v>12</v></c></row></sheetData></worksheet>',
        xl__comments1=f'<comments xmlns="{namespace}"><comment><text><t>批语</t></text></comment></comments>',
    )


def pdf(text):
    """Return the bytes of a PDF of one page that shows `text`, Latin letters and digits."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    name = NameObject
    font = DictionaryObject(
        {name("/Type"): name("/Font"), name("/Subtype"): name("/Type1"), name("/BaseFont"): name("/Helvetica")}
    )
    page[name("/Resources")] = DictionaryObject({name("/Font"): DictionaryObject({name("/F1"): font})})
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())
    page[name("/Contents")] = writer._add_object(stream)
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def test_a_paragraph_is_read_through_all_its_runs():
    cut = "<w:p><w:r><w:t>138</w:t></w:r><w:r><w:t>12345678</w:t></w:r></w:p>"
    assert words_of(document(cut), ".docx") == [("", "13812345678")]


def test_headers_notes_comments_and_deleted_words_are_read():
    def part(text, tag="w:t"):
        return f'<w:x xmlns:w="{W}"><w:p><w:r><{tag}>{text}</{tag}></w:r></w:p></w:x>'

    data = document(
        "<w:p><w:r><w:delText>删</w:delText></w:r></w:p>",
        parts=[("word/header1.xml", part("眉")), ("word/comments.xml", part("批")), ("word/styles.xml", part("样式"))],
    )
    assert words_of(data, ".DOCX") == [("批注", "批"), ("", "删"), ("页眉", "眉")]


@pytest.mark.parametrize("namespace", [S, STRICT])
def test_rows_of_a_workbook_are_lines_and_long_numbers_are_written_out(namespace):
    assert words_of(workbook(namespace), ".xlsx") == [
        ("批注", "批语"),
        ("第 1 张工作表", "张某\t13812345678\t现写\t12"),
    ]


def test_slides_and_their_notes_are_read():
    slide = f'<p xmlns:a="{A}"><a:p><a:r><a:t>一</a:t></a:r></a:p></p>'
    data = archive(
        ppt__slides__slide2=slide, ppt__notesSlides__notesSlide2=slide, ppt__slideMasters__slideMaster1=slide
    )
    assert [where for where, _ in words_of(data, ".pptx")] == ["第 2 张幻灯片的备注", "第 2 张幻灯片"]


def test_pages_of_a_pdf_are_read():
    assert words_of(pdf("13812345678"), ".pdf") == [("第 1 页", "13812345678")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_plain_text_is_read_in_the_encodings_of_windows(encoding):
    assert words_of("姓名,电话".encode(encoding), ".csv") == [("", "姓名,电话")]


def test_a_picture_has_no_words():
    assert words_of(b"\x89PNG", ".png") == []


BURSTING = document("<w:p>" + " " * 20_000_001 + "</w:p>")


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"no archive", ".docx"),
        (b"%PDF-1.7 broken", ".pdf"),
        (pdf("x")[:200], ".pdf"),
        (BURSTING, ".docx"),
        (archive(word__document="<a>"), ".docx"),
        (document(prolog="<!DOCTYPE x>"), ".docx"),
    ],
    ids=["no archive", "no PDF", "a cut PDF", "made to burst", "broken XML", "entities"],
)
def test_unreadable_files_are_refused(data, ending):
    with pytest.raises(UnreadableDocument):
        words_of(data, ending)
