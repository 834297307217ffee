"""The fields of a Word document: text controls with a tag, in their order; and what is no document is said to be none."""

import zipfile
from io import BytesIO

import pytest

from plugins.documents.content_controls import LARGEST, Control, UnreadableDocument, controls_of
from plugins.documents.document import Document
from tests.documents.word import control, document

HINT = "<w:showingPlcHdr/><w:text/>"


def test_text_controls_with_a_tag_are_fields_in_their_order():
    data = document(control("姓名", "姓名（名称）", "　　", HINT), "<w:p/>",
                    control("主要贡献", None, "每项写清", '<w:showingPlcHdr/><w:text w:multiLine="1"/>'))
    assert controls_of(data) == [Control("姓名", "姓名（名称）", "", False), Control("主要贡献", "主要贡献", "每项写清", True)]


def test_a_control_for_rich_text_takes_several_lines():
    assert controls_of(document(control("正文", more="")))[0].lines


def test_what_is_no_hint_is_an_answer_and_not_shown():
    assert controls_of(document(control("姓名", text="示例")))[0].hint == ""


@pytest.mark.parametrize("more", [
    '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>', "<w:date/>", "<w:dropDownList/>",
    "<w:picture/>", "<w:docPartObj/>"])
def test_controls_that_hold_no_text_are_left_alone(more):
    assert controls_of(document(control("姓名", more=more))) == []


def test_a_control_without_a_tag_is_somebody_elses():
    assert controls_of(document(control(None, "目录"), control("  ", "空"))) == []


def test_one_tag_is_one_field():
    assert [each.label for each in controls_of(document(control("姓名", "甲"), control("姓名", "乙")))] == ["甲"]


def burst():
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (LARGEST + 1))
    return held.getvalue()


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip", document("<w:p>"), burst(),
                                  document(prolog='<!DOCTYPE x [<!ENTITY a "aa">]>')],
                         ids=["empty", "cut", "other", "broken XML", "made to burst", "entities"])
def test_what_cannot_be_read_is_refused(data):
    with pytest.raises(UnreadableDocument):
        controls_of(data)


def test_a_zip_without_a_document_is_refused():
    held = BytesIO()
    zipfile.ZipFile(held, "w").close()
    with pytest.raises(UnreadableDocument):
        controls_of(held.getvalue())


def test_other_files_have_no_fields(tmp_path):
    (tmp_path / "one.pdf").write_bytes(b"%PDF")
    assert Document(tmp_path / "one.pdf").controls == []
