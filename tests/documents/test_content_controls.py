"""Tests how the fields of a Word document, text controls with a tag, are found in order.

Files that are no readable Word documents are refused.
"""

import pytest

from plugins.documents.content_controls import Control, controls_of
from plugins.documents.document import Document
from plugins.documents.package import LARGEST, MOST_PARTS, UnreadableDocument
from tests.documents.filling_cases import CASES
from tests.documents.word import control, document, relations, zipped

HINT = "<w:showingPlcHdr/><w:text/>"


def test_text_controls_with_a_tag_are_fields_in_their_order():
    data = document(
        control("姓名", "姓名（名称）", "　　", HINT),
        "<w:p/>",
        control("主要贡献", None, "每项写清", '<w:showingPlcHdr/><w:text w:multiLine="1"/>'),
    )
    assert controls_of(data) == [
        Control("姓名", "姓名（名称）", "", False),
        Control("主要贡献", "主要贡献", "每项写清", True),
    ]


def test_a_control_for_rich_text_takes_several_lines():
    assert controls_of(document(control("正文", more="")))[0].lines


def test_text_of_a_control_that_is_not_a_hint_is_not_shown():
    assert controls_of(document(control("姓名", text="示例")))[0].hint == ""


@pytest.mark.parametrize(
    "more",
    [
        '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>',
        "<w:date/>",
        "<w:dropDownList/>",
        "<w:picture/>",
        "<w:docPartObj/>",
    ],
)
def test_controls_that_hold_no_text_are_left_alone(more):
    assert controls_of(document(control("姓名", more=more))) == []


def test_controls_without_a_tag_are_left_alone():
    assert controls_of(document(control(None, "目录"), control("  ", "空"))) == []


def test_controls_with_the_same_tag_are_one_field():
    assert [each.label for each in controls_of(document(control("姓名", "甲"), control("姓名", "乙")))] == ["甲"]


@pytest.mark.parametrize("data, tags", CASES.values(), ids=CASES)
def test_fields_are_found_in_every_shape_of_document(data, tags):
    assert [each.tag for each in controls_of(data)] == tags


RELATED = ("_rels/.rels", relations(("officeDocument", "word/document.xml")))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"not a zip",
        document("<w:p>"),
        zipped([]),
        zipped([RELATED]),
        zipped([RELATED, ("word/document.xml", b" " * (LARGEST + 1))]),
        zipped([RELATED, ("word/document.xml", b""), *((f"{number}", b" " * 19_000_000) for number in range(16))]),
        zipped([RELATED, ("WORD/document.xml", b""), ("word/document.xml", b"")]),
        zipped([RELATED, *((f"{number}", "") for number in range(MOST_PARTS))]),
        document(prolog='<!DOCTYPE x [<!ENTITY a "aa">]>'),
    ],
    ids=[
        "empty",
        "cut",
        "other",
        "broken XML",
        "empty zip",
        "no text",
        "made to burst",
        "made to burst in parts",
        "two of one name",
        "too many parts",
        "entities",
    ],
)
def test_unreadable_documents_are_refused(data):
    with pytest.raises(UnreadableDocument):
        controls_of(data)


def test_other_files_have_no_fields(tmp_path):
    (tmp_path / "one.pdf").write_bytes(b"%PDF")
    assert Document(tmp_path / "one.pdf").controls == []
