"""Tests that a published PDF holds no names of authors and no earlier states, and that other hidden parts are found."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Text
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject, TextStringObject

from plugins.documents.examination import examined
from tests.documents.photographs import AUTHOR, located

SECRET = "Shili Mingzi"


def pdf(change=lambda writer: None, **written):
    """Return the bytes of a PDF of one page after `change(writer)`; `written` are further arguments of its `write`."""
    writer, held = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    change(writer)
    writer.write(held, **written)
    return held.getvalue()


def with_author(writer):
    writer.add_metadata({"/Title": "Biaoti", "/Author": SECRET, "/Company": SECRET, "/SourceModified": SECRET})


def with_xmp(writer):
    stream = StreamObject()
    stream._data = f"<x>{SECRET}</x>".encode()
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject({NameObject("/A"): TextStringObject(SECRET)})


def with_signature(writer):
    field = DictionaryObject({NameObject("/FT"): NameObject("/Sig"), NameObject("/V"): DictionaryObject()})
    fields = ArrayObject(
        [writer._add_object(DictionaryObject({NameObject("/Kids"): ArrayObject([writer._add_object(field)])}))]
    )
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): fields})
    with_author(writer)


def with_author_of_an_annotation(writer):
    mark = FreeText(text="x", rect=(0, 0, 9, 9))
    mark[NameObject("/T")] = TextStringObject(SECRET)
    writer.add_annotation(0, mark)


def with_photograph(writer):
    image = StreamObject()
    image._data = located("JPEG")
    image[NameObject("/Metadata")] = TextStringObject(SECRET)
    image.update(
        {
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Filter"): NameObject("/DCTDecode"),
            NameObject("/Width"): NumberObject(32),
            NameObject("/Height"): NumberObject(16),
        }
    )
    resources = DictionaryObject(
        {NameObject("/XObject"): DictionaryObject({NameObject("/I"): writer._add_object(image)})}
    )
    writer.pages[0][NameObject("/Resources")] = resources


@pytest.mark.parametrize(
    "change, told",
    [
        (with_author, SECRET),
        (with_xmp, SECRET),
        (with_author_of_an_annotation, SECRET),
        (with_photograph, AUTHOR),
        (with_photograph, SECRET),
    ],
)
def test_no_names_of_persons_are_published(change, told):
    data = pdf(change)
    published, findings = examined(data, ".pdf")
    assert told.encode() in data and told.encode() not in published and findings == []
    assert len(PdfReader(io.BytesIO(published)).pages) == 1


def test_the_title_stays():
    assert PdfReader(io.BytesIO(examined(pdf(with_author), ".pdf")[0])).metadata == {
        "/Title": "Biaoti",
        "/Producer": "pypdf",
    }


def test_a_file_that_pypdf_can_repair_is_published_without_a_finding(caplog):
    published, findings = examined(b"x\n" + pdf(with_author).replace(b"startxref\n", b"startxref\n9"), ".pdf")
    assert SECRET.encode() not in published and findings == [] and caplog.records == []


def test_earlier_states_of_the_file_are_removed():
    first = pdf(lambda writer: writer.add_metadata({"/Subject": SECRET}))
    writer, held = PdfWriter(io.BytesIO(first), incremental=True), io.BytesIO()
    writer.add_metadata({"/Subject": "x"})
    writer.write(held)
    assert SECRET.encode() in held.getvalue() and held.getvalue().startswith(first)
    assert SECRET.encode() not in examined(held.getvalue(), ".pdf")[0]


def test_cleaning_is_deterministic_and_leaves_a_clean_file_unchanged():
    clean, _ = examined(pdf(with_author), ".pdf")
    assert examined(pdf(with_author), ".pdf")[0] == clean and examined(clean, ".pdf")[0] == clean
    assert examined(pdf(), ".pdf")[0] == pdf()


def with_program(writer):
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject({NameObject("/S"): NameObject("/JavaScript")})


FOUND = {
    "password": (lambda writer: writer.encrypt("x", algorithm="RC4-128"), True, "加了密"),
    "printing forbidden": (lambda writer: writer.encrypt("", "x", algorithm="RC4-128"), True, "加了密"),
    "remark": (lambda writer: writer.add_annotation(0, Text(text="x", rect=(0, 0, 9, 9))), True, "里有批注"),
    "attachment": (lambda writer: writer.add_attachment("a.txt", b"x"), True, "里附着别的文件"),
    "program": (with_program, True, "里有会自动运行的程序"),
    "signed": (with_signature, False, "有电子签名"),
}


@pytest.mark.parametrize("change, stops, begins", FOUND.values(), ids=FOUND)
def test_other_hidden_parts_are_found(change, stops, begins):
    data = pdf(change)
    published, (finding,) = examined(data, ".pdf")
    assert finding.stops == stops and finding.words.startswith(begins) and "请" in finding.words
    assert published == data or begins not in ("加了密", "有电子签名")


@pytest.mark.parametrize("part", range(1, 10))
def test_a_truncated_file_raises_no_exception(part):
    data = pdf(with_author)
    published, findings = examined(data[: len(data) * part // 10], ".pdf")
    assert findings or SECRET.encode() not in published
